# Znuny 6.5, which goes on from OTRS 6, sourced by ../desk.sh.

# mini-httpd stands for the web server that Debian's package insists on, and is never started.
packages=(dbconfig-no-thanks mini-httpd mariadb-server libplack-perl libcgi-emulate-psgi-perl starlet libdbd-mysql-perl curl otrs2)
process=znuny/serve.sh
application=/usr/share/otrs

# Debian keeps it among what is not free software, which a system need not have on its list: the list is read beside the system's own, which stay as they are.
areThere() {
  local mirror options
  [[ " $* " == *" otrs2 "* ]] || { apt-get --simulate -qq install "$@"; return; }
  lists=$(mktemp -d)
  chmod 755 "$lists"
  mkdir -p "$lists"/{lists,cache/archives}/partial
  mirror=$(apt-get indextargets --format '$(REPO_URI)' 'Created-By: Packages' 'Codename: bookworm' | head -n 1)
  [ -n "$mirror" ] || return
  echo "deb ${mirror%/} bookworm non-free" > "$lists/sources.list"
  options=(-o "Dir::Etc::sourcelist=$lists/sources.list" -o Dir::Etc::sourceparts=- -o "Dir::State::lists=$lists/lists" -o "Dir::Cache=$lists/cache")
  apt-get -qq "${options[@]}" update && cd "$lists" && apt-get -qq "${options[@]}" -o APT::Sandbox::User=root download otrs2
}

installPackages() {
  local policy=/usr/sbin/policy-rc.d files=("${@/#otrs2/}")
  mapfile -t files < <(printf '%s\n' "$@" | grep -v '^otrs2$')
  [ -z "${lists:-}" ] || files+=("$lists"/otrs2_*.deb)
  # No database, web server or daemon of the system's own may start by itself.
  if [ -e "$policy" ]; then policy=; else printf '#!/bin/sh\nexit 101\n' > "$policy"; chmod 755 "$policy"; fi
  aptInstall "${files[@]}" || { rm -f "$policy"; return 1; }
  rm -rf ${policy:+"$policy"} "${lists:-}"
}

usable() {
  isVersion otrs2 6.5 || return
  [ "$(id -u)" = 0 ] || { echo "only root can start Znuny, which runs as users of its own" >&2; return 1; }
}

database() { mariadb --no-defaults --socket "$state/run/db.sock" --user root "$@"; }

# As the user that it runs as.
console() { su otrs --shell /bin/bash --command "cd '$state/znuny' && $*"; }

# A Znuny of its own in the state folder, since the installed one is one for the whole system, and so is its configuration in /etc.
configure() {
  chmod 755 "$state"
  mkdir -p "$state"/{database,run}
  chown mysql:mysql "$state"/{database,run}
  [ -d "$state/znuny" ] || layOut
  cat > "$state/znuny/Kernel/Config.pm" << PERL
package Kernel::Config;
use strict;
use warnings;
use utf8;
sub Load {
    my \$Self = shift;
    \$Self->{DatabaseDSN}  = 'DBI:mysql:database=znuny;mysql_socket=$state/run/db.sock';
    \$Self->{Database}     = 'znuny';
    \$Self->{DatabaseUser} = 'root';
    \$Self->{DatabasePw}   = '';
    \$Self->{Home}         = '$state/znuny';
    \$Self->{SecureMode}   = 1;
    \$Self->{FQDN}         = '127.0.0.1:$port';
    \$Self->{HttpType}     = 'http';
    \$Self->{SendmailModule} = 'Kernel::System::Email::DoNotSendEmail';
    \$Self->{CheckEmailAddresses} = \$Self->{CheckMXRecord} = 0;
    \$Self->{'CloudServices::Disabled'} = 1;
    \$Self->{'Frontend::RichText'} = 0;
    \$Self->{UserDefaultTimeZone} = '$serverZone';
    return 1;
}
use Kernel::Config::Defaults;
use parent qw(Kernel::Config::Defaults);
1;
PERL
}

layOut() {
  mkdir "$state/znuny"
  cp -r "$application"/{Kernel,bin,scripts,RELEASE} "$state/znuny/"
  cp -r /var/lib/otrs "$state/znuny/var"
  rm -rf "$state/znuny/Kernel/Config.pm" "$state/znuny/Kernel/Config/Files" "$state"/znuny/var/{tmp,sessions}
  cp -r /var/lib/otrs/Config/Files "$state/znuny/Kernel/Config/Files"
  mkdir -p "$state"/znuny/var/{tmp,sessions,log,article}
  chown -R otrs:www-data "$state/znuny"
}

fill() {
  local file
  rm -rf "$state/database"
  install -d -o mysql "$state/database"
  mariadb-install-db --no-defaults --user=mysql --datadir="$state/database" --auth-root-authentication-method=normal --skip-test-db
  "$here/znuny/database.sh" "$state" &
  for _ in $(seq 200); do ! mariadb-admin --no-defaults --socket "$state/run/db.sock" --user root ping > /dev/null 2>&1 || break; sleep 0.1; done
  database --execute 'create database znuny character set utf8mb4'
  for file in schema initial_insert schema-post; do database znuny < "$application/scripts/database/$file.mysql.sql"; done
  console 'bin/otrs.Console.pl Maint::Config::Rebuild && bin/otrs.Console.pl Maint::Cache::Delete'
  cat "$tickets" "$here/znuny/tickets.txt" > "$state/tickets.txt"
  cp "$here/znuny/fill.pl" "$state/fill.pl"
  console "perl -CSD '$state/fill.pl' '$state/znuny' '$state/tickets.txt'"
  console 'bin/otrs.Console.pl Maint::Cache::Delete'
  mariadb-admin --no-defaults --socket "$state/run/db.sock" --user root shutdown
  wait
}

serve() { exec setsid "$here/znuny/serve.sh" "$state" "$port"; }

afterwards() { :; }
