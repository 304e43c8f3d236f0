# Redmine 5, sourced by ../desk.sh.

packages=(ruby-bundler dbconfig-no-thanks redmine redmine-sqlite puma curl)
process=puma
application=/usr/share/redmine

# Ruby's security update brings a bundler that takes Debian's packaged gems for deleted ones, so that Redmine's own installation fails; the
# one that Debian patched has to be chosen by its number, then and whenever Redmine runs.
chooseBundler() {
  BUNDLER_VERSION=$(dpkg-query --show --showformat '${Version}' ruby-bundler | sed 's/-.*//')
  export BUNDLER_VERSION
}

installPackages() {
  isInstalled ruby-bundler || aptInstall ruby-bundler || return
  chooseBundler
  aptInstall "$@"
}

usable() {
  isVersion redmine 5.0 || return
  [ -w /var/lib/redmine ] || { echo "only root can add an instance to Debian's Redmine" >&2; return 1; }
}

# Debian's Redmine knows several instances by their names under /var/lib/redmine: this one is a link to the state folder.
configure() {
  instance=prazo-$port
  mkdir -p "$state"/{config,files,tmp/cache,tmp/pids,public/plugin_assets}
  ln -sfn "$state" "/var/lib/redmine/$instance"
  cat > "$state/config/database.yml" << YAML
production:
  adapter: sqlite3
  database: $state/redmine.sqlite3
  encoding: utf8
  timeout: 10000
YAML
  [ -s "$state/config/secret_key.txt" ] || head -c 32 /dev/urandom | od -An -tx1 | tr -d ' \n' > "$state/config/secret_key.txt"
  chooseBundler
  export REDMINE_INSTANCE=$instance RAILS_ENV=production TZ=$serverZone REDMINE_LANG=en PRAZO_DESK_PORT=$port
  export BUNDLE_GEMFILE=$application/Gemfile BUNDLE_SILENCE_ROOT_WARNING=1 SCHEMA=/dev/null RUBYOPT=-W0
  cd "$application"
  # The lock file has to know the adapter of the database.
  grep -q '^    sqlite3 ' Gemfile.lock 2> /dev/null || bundle install --local --quiet
}

fill() {
  rm -f "$state/redmine.sqlite3"
  # Not in one process, where the models would keep the columns from before the migrations. The second one ends well even when it fails.
  bundle exec rake db:migrate
  bundle exec rake redmine:load_default_data | tee "$state/log/defaults.log"
  grep -q 'Default configuration data loaded' "$state/log/defaults.log"
  bundle exec ruby "$here/redmine/fill.rb" "$tickets"
}

serve() { exec setsid puma -e production -w 0 -t 1:5 -b "tcp://127.0.0.1:$port" "$application/config.ru"; }

afterwards() {
  local link
  for link in /var/lib/redmine/prazo-*; do
    [ "$(readlink "$link")" != "$state" ] || rm -f "$link"
  done
}
