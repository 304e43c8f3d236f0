# Fills a new Request Tracker with people and tickets.
use strict;
use warnings;
use utf8;

# Request Tracker dates most things by time(), but creations by gmtime() without an argument; both are led by this clock.
our $now;
BEGIN {
  *CORE::GLOBAL::time   = sub () { $main::now // CORE::time() };
  *CORE::GLOBAL::gmtime = sub (;$) { CORE::gmtime(@_ ? $_[0] : $main::now // CORE::time()) };
}

use lib '/usr/local/share/request-tracker5/lib', '/usr/share/request-tracker5/lib';
use Encode;
use MIME::Entity;
use RT;
RT::LoadConfig();
RT::Init();
use RT::Interface::Web;

my $system  = RT->SystemUser;
my $begin   = CORE::time();
my @agents  = qw(ana bruno carla);
my @clients = qw(dora elias flor);
my %level   = (low => 0, medium => 50, high => 100);
my %word    = (working => 'open', waiting => 'stalled', resolved => 'resolved', closed => 'rejected');

sub done { my ($good, $message, $what) = @_; $good or die "$what: $message\n" }

sub instant {
  my ($ago) = @_;
  my %seconds = (d => 86400, h => 3600, m => 60);
  my $sum = 0;
  $sum += $1 * $seconds{$2} while $ago =~ /(\d+)([dhm])/g;
  return $begin - $sum;
}

sub mailOf { my ($name) = @_; "$name\@customer.example" }

sub userNamed {
  my ($name) = @_;
  my $user = RT::CurrentUser->new;
  $user->Load((grep { $_ eq $name } @clients) ? mailOf($name) : $name);
  $user->id or die "nobody is called $name\n";
  return $user;
}

sub letter { my ($text) = @_; MIME::Entity->build(Type => 'text/plain', Charset => 'UTF-8', Data => encode('UTF-8', "$text\n")) }

$now = $begin - 30 * 86400;
my $queue = RT::Queue->new($system);
done($queue->Create(Name => 'Support', CorrespondAddress => 'support@desk.example'), 'queue');
my $group = RT::Group->new($system);
done($group->CreateUserDefinedGroup(Name => 'Agents'), 'group');
for my $name (@agents) {
  my $user = RT::User->new($system);
  done($user->Create(Name => $name, EmailAddress => "$name\@desk.example", Privileged => 1, Password => 'agent-pass-1'), $name);
  # Neither the server's zone nor the one that support works in.
  done($user->SetTimezone('Asia/Tokyo'), "zone of $name");
  done($group->AddMember($user->PrincipalId), "group of $name");
}
for my $right (qw(SeeQueue ShowTicket ShowTicketComments CreateTicket OwnTicket TakeTicket ReassignTicket ModifyTicket CommentOnTicket ReplyToTicket)) {
  done($group->PrincipalObj->GrantRight(Right => $right, Object => $queue), $right);
}
my $everyone = RT::Group->new($system);
$everyone->LoadSystemInternalGroup('Everyone');
done($everyone->PrincipalObj->GrantRight(Right => $_, Object => $queue), $_) for qw(CreateTicket ReplyToTicket);
for my $name (@clients) {
  my $user = RT::User->new($system);
  done($user->Create(Name => mailOf($name), EmailAddress => mailOf($name), Privileged => 0), $name);
}

my (@events, $title);
while (my $line = <>) {
  $line = decode('UTF-8', $line) unless utf8::is_utf8($line);
  chomp $line;
  next if $line =~ /^#|^\s*$/;
  if ($line =~ /^\S/) { $title = { title => $line }; next }
  my (undef, $ago, $who, $what, $rest) = split /\s+/, $line, 5;
  push @events, [instant($ago), $title, $who, $what, $rest];
}

for my $event (sort { $a->[0] <=> $b->[0] } @events) {
  (my $at, my $about, my $who, my $what, my $rest) = @$event;
  $now = $at;
  my $ticket = RT::Ticket->new(userNamed($who));
  if ($what eq 'opens') {
    my ($id, undef, $message) = $ticket->Create(
      Queue => 'Support', Subject => $about->{title}, Requestor => mailOf($who), Priority => $level{$rest}, MIMEObj => letter('Please help.'));
    done($id, $message, $about->{title});
    $about->{id} = $id;
    next;
  }
  $ticket->Load($about->{id});
  my %step = (
    owner    => sub { $ticket->SetOwner($rest, 'Force') },
    status   => sub { $ticket->Status eq $word{$rest} ? (1) : $ticket->SetStatus($word{$rest}) },
    priority => sub { $ticket->SetPriority($level{$rest}) },
    replies  => sub { $ticket->Correspond(MIMEObj => letter($rest)) },
    notes    => sub { $ticket->Comment(MIMEObj => letter($rest)) },
  );
  my ($good, $message) = $step{$what}->();
  done($good, $message // '', "$about->{title}: $what");
}
