# Request Tracker 5, sourced by ../desk.sh.

# dbconfig-no-thanks asks nothing about databases; msmtp-mta is a mail agent without a daemon, and nothing is mailed anyway.
packages=(dbconfig-no-thanks msmtp-mta request-tracker5 rt5-db-sqlite rt5-standalone curl)
process=rt-server

installPackages() { aptInstall "$@"; }

usable() { isVersion request-tracker5 5.0; }

# Its own configuration in the state folder; /etc is left alone.
configure() {
  mkdir -p "$state"/{mason,sessions,site.d}
  cat > "$state/RT_SiteConfig.pm" << PERL
Set(\$rtname, 'desk.example');
Set(\$Organization, 'desk.example');
Set(\$WebDomain, '127.0.0.1');
Set(\$WebPort, $port);
Set(\$Timezone, '$serverZone');
Set(\$DatabaseType, 'SQLite');
Set(\$DatabaseName, '$state/rt.sqlite3');
Set(\$MailCommand, sub { 1 });
Set(\$LogToSyslog, undef);
Set(\$LogToSTDERR, 'warning');
\$RT::MasonDataDir = '$state/mason';
\$RT::MasonSessionDir = '$state/sessions';
1;
PERL
  export RT_SITE_CONFIG=$state/RT_SiteConfig.pm RT_SITE_CONFIG_DIR=$state/site.d
}

fill() {
  rm -f "$state/rt.sqlite3"
  printf 'prazo-root-1\n' > "$state/password"
  rt-setup-database-5 --action init --skip-create --root-password-file "$state/password"
  perl -CSD "$here/requestTracker/fill.pl" "$tickets"
}

serve() { exec setsid /usr/share/request-tracker5/libexec/rt-server --host 127.0.0.1 --port "$port" --max-workers 3; }

afterwards() { :; }
