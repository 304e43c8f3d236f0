# Fills a new Redmine with people and tickets. Rails dates everything by Time.now, which is led here.
require '/usr/share/redmine/config/environment'
require 'active_support/testing/time_helpers'
include ActiveSupport::Testing::TimeHelpers

AGENTS = %w[ana bruno carla].freeze
CLIENTS = %w[dora elias flor].freeze
PRIORITY = { 'low' => 'Low', 'medium' => 'Normal', 'high' => 'High' }.freeze
STATUS = { 'working' => 'In Progress', 'waiting' => 'Feedback', 'resolved' => 'Resolved', 'closed' => 'Closed' }.freeze
SECONDS = { 'd' => 86_400, 'h' => 3600, 'm' => 60 }.freeze
BEGUN = Time.now.change(usec: 0)

def instant(ago)
  BEGUN - ago.scan(/(\d+)([dhm])/).sum { |count, unit| count.to_i * SECONDS.fetch(unit) }
end

def person(name, role, project)
  user = User.new(firstname: name.capitalize, lastname: 'Example', mail: "#{name}@desk.example", language: 'en')
  user.login = name
  user.password = user.password_confirmation = 'agent-pass-1'
  # Neither the server's zone nor the one that support works in.
  user.pref.time_zone = 'Tokyo'
  user.save!
  user.pref.save!
  Member.create!(project: project, principal: user, roles: [Role.find_by!(name: role)])
  user
end

Setting.rest_api_enabled = '1'
Setting.login_required = '1'
Setting.notified_events = []
Setting.host_name = "127.0.0.1:#{ENV.fetch('PRAZO_DESK_PORT')}"
Setting.issue_list_default_columns = %w[tracker status priority subject assigned_to created_on updated_on]

people = {}
project = nil
travel_to(BEGUN - 30 * 86_400) do
  project = Project.create!(name: 'Support', identifier: 'support', is_public: false, enabled_module_names: %w[issue_tracking], trackers: Tracker.all)
  AGENTS.each { |name| people[name] = person(name, 'Manager', project) }
  CLIENTS.each { |name| people[name] = person(name, 'Reporter', project) }
end

events = []
about = nil
File.foreach(ARGV.fetch(0), encoding: 'UTF-8') do |line|
  line = line.chomp
  next if line.start_with?('#') || line.strip.empty?
  next about = { title: line } unless line.start_with?(' ')

  ago, who, what, rest = line.strip.split(/\s+/, 4)
  events << [instant(ago), events.size, about, people.fetch(who), what, rest]
end

events.sort_by { |at, order| [at, order] }.each do |at, _, ticket, who, what, rest|
  travel_to(at) do
    if what == 'opens'
      ticket[:id] = Issue.create!(project: project, tracker: Tracker.find_by!(name: 'Support'), author: who, subject: ticket[:title],
                                  priority: IssuePriority.find_by!(name: PRIORITY.fetch(rest)), status: IssueStatus.find_by!(name: 'New'),
                                  description: 'Please help.').id
      next
    end
    issue = Issue.find(ticket.fetch(:id))
    journal = issue.init_journal(who, %w[replies notes].include?(what) ? rest : '')
    journal.private_notes = true if what == 'notes'
    issue.assigned_to = people.fetch(rest) if what == 'owner'
    issue.status = IssueStatus.find_by!(name: STATUS.fetch(rest)) if what == 'status'
    issue.priority = IssuePriority.find_by!(name: PRIORITY.fetch(rest)) if what == 'priority'
    issue.save!
  end
end
