# Fills a new Znuny with people and tickets: fill.pl HOME TICKETS, as the user that it runs as.
use strict;
use warnings;
use utf8;

# Perl's clock is led here, the database's by `SET timestamp`.
our $now;
BEGIN {
  *CORE::GLOBAL::time      = sub () { $main::now // CORE::time() };
  *CORE::GLOBAL::gmtime    = sub (;$) { CORE::gmtime(@_ ? $_[0] : $main::now // CORE::time()) };
  *CORE::GLOBAL::localtime = sub (;$) { CORE::localtime(@_ ? $_[0] : $main::now // CORE::time()) };
}

our ($home, $file);
BEGIN { ($home, $file) = @ARGV }
use lib $home, "$home/Kernel/cpan-lib", "$home/Custom";
use POSIX qw(strftime);
use Kernel::System::ObjectManager;
local $Kernel::OM = Kernel::System::ObjectManager->new('Kernel::System::Log' => { LogPrefix => 'fill' });

my $database = $Kernel::OM->Get('Kernel::System::DB');
my $begin    = CORE::time();
my %agents   = map { $_ => 0 } qw(ana bruno carla);
my @clients  = qw(dora elias flor);
my %level    = (low => '2 low', medium => '3 normal', high => '4 high');
my %word     = (working => 'open', waiting => 'pending reminder', resolved => 'closed successful', closed => 'closed unsuccessful');

sub at { my ($when) = @_; $now = $when; $database->Do(SQL => "SET timestamp = $when") or die "no clock\n" }

sub instant {
  my ($ago) = @_;
  my %seconds = (d => 86400, h => 3600, m => 60);
  my $sum = 0;
  $sum += $1 * $seconds{$2} while $ago =~ /(\d+)([dhm])/g;
  return $begin - $sum;
}

sub mailOf { my ($name) = @_; "$name\@customer.example" }

at($begin - 30 * 86400);
my $groups = $Kernel::OM->Get('Kernel::System::Group');
my $group = $groups->GroupLookup(Group => 'users');
# The product's own greeting.
$Kernel::OM->Get('Kernel::System::Ticket')->TicketDelete(TicketID => 1, UserID => 1) or die "the greeting stays\n";
$Kernel::OM->Get('Kernel::System::Queue')->QueueAdd(
  Name => 'Support', ValidID => 1, GroupID => $group, SystemAddressID => 1, SalutationID => 1, SignatureID => 1, FollowUpID => 1,
  UnlockTimeout => 0, FollowUpLock => 0, Calendar => '', Comment => '', UserID => 1) or die "no queue\n";
my $users = $Kernel::OM->Get('Kernel::System::User');
for my $name (sort keys %agents) {
  my $id = $agents{$name} = $users->UserAdd(
    UserFirstname => ucfirst $name, UserLastname => 'Example', UserLogin => $name, UserPw => 'agent-pass-1',
    UserEmail => "$name\@desk.example", ValidID => 1, ChangeUserID => 1) or die "no $name\n";
  # Neither the server's zone nor the one that support works in.
  $users->SetPreferences(UserID => $id, Key => 'UserTimeZone', Value => 'Asia/Tokyo');
  # All tickets on one page.
  $users->SetPreferences(UserID => $id, Key => "UserTicketOverview${_}PageShown", Value => 35) for qw(Small Medium Preview);
  $groups->PermissionGroupUserAdd(GID => $group, UID => $id, Permission => { rw => 1 }, UserID => 1) or die "no rights for $name\n";
}
for my $name (@clients) {
  $Kernel::OM->Get('Kernel::System::CustomerUser')->CustomerUserAdd(
    Source => 'CustomerUser', UserFirstname => ucfirst $name, UserLastname => 'Example', UserCustomerID => 'customer.example',
    UserLogin => mailOf($name), UserEmail => mailOf($name), ValidID => 1, UserID => 1) or die "no $name\n";
}

sub article {
  my ($ticket, $who, $channel, $kind, $comment, $isPublic, $text) = @_;
  my $isAgent = exists $agents{$who};
  my $backend = $Kernel::OM->Get('Kernel::System::Ticket::Article')->BackendForChannel(ChannelName => $channel);
  $backend->ArticleCreate(
    TicketID => $ticket->{id}, SenderType => $isAgent ? 'agent' : 'customer', IsVisibleForCustomer => $isPublic, UserID => $agents{$who} // 1,
    From => $isAgent ? "$who\@desk.example" : mailOf($who), To => $isAgent ? mailOf($ticket->{client}) : 'support@desk.example',
    Subject => $ticket->{title}, Body => $text, Charset => 'utf-8', MimeType => 'text/plain', HistoryType => $kind, HistoryComment => $comment,
    NoAgentNotify => 1) or die "$ticket->{title}: $kind\n";
}

my (@events, $about);
open my $lines, '<:encoding(UTF-8)', $file or die "$file: $!\n";
while (my $line = <$lines>) {
  chomp $line;
  next if $line =~ /^#|^\s*$/;
  if ($line =~ /^\S/) { $about = { title => $line }; next }
  my (undef, $ago, $who, $what, $rest) = split /\s+/, $line, 5;
  push @events, [instant($ago), $about, $who, $what, $rest];
}

for my $event (sort { $a->[0] <=> $b->[0] } @events) {
  my ($when, $ticket, $who, $what, $rest) = @$event;
  at($when);
  # It remembers what a ticket was.
  $Kernel::OM->ObjectsDiscard(Objects => ['Kernel::System::Ticket']);
  my $tickets = $Kernel::OM->Get('Kernel::System::Ticket');
  if ($what eq 'opens') {
    $ticket->{client} = $who;
    $ticket->{id} = $tickets->TicketCreate(
      Title => $ticket->{title}, Queue => 'Support', Lock => 'unlock', Priority => $level{$rest}, State => 'new',
      CustomerID => 'customer.example', CustomerUser => mailOf($who), OwnerID => 1, UserID => 1) or die "$ticket->{title}: opens\n";
    article($ticket, $who, 'Email', 'EmailCustomer', 'mail', 1, 'Please help.');
    next;
  }
  my %by = (TicketID => $ticket->{id}, UserID => $agents{$who} // 1);
  my %step = (
    owner => sub { $tickets->TicketOwnerSet(%by, NewUserID => $agents{$rest}) && $tickets->TicketLockSet(%by, Lock => 'lock') },
    status => sub {
      $tickets->TicketPendingTimeSet(%by, String => strftime('%Y-%m-%d %H:%M:%S', CORE::gmtime($when + 7 * 86400))) if $rest eq 'waiting';
      $tickets->TicketStateSet(%by, State => $word{$rest});
    },
    priority => sub { $tickets->TicketPrioritySet(%by, Priority => $level{$rest}) },
    notes => sub { article($ticket, $who, 'Internal', 'AddNote', '%%Note', 0, $rest) },
    replies => sub {
      return article($ticket, $who, 'Email', 'SendAnswer', '%%' . mailOf($ticket->{client}), 1, $rest) if exists $agents{$who};
      # As its mail gateway does it: what a customer writes opens the ticket, unless nobody has looked at it yet.
      article($ticket, $who, 'Email', 'FollowUp', "%%$ticket->{id}%%", 1, $rest);
      my %known = $tickets->TicketGet(%by);
      $known{State} eq 'new' || $tickets->TicketStateSet(%by, State => 'open');
    },
  );
  $step{$what}->() or die "$ticket->{title}: $what\n";
}
