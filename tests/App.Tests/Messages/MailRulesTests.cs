using Counterpart.App.Messages;

namespace Counterpart.App.Tests.Messages;

public sealed class MailRulesTests
{
    private static readonly DateTime now = new(2026, 8, 3, 14, 0, 0, DateTimeKind.Utc);
    private static readonly DateTime justNow = now.AddMinutes(-1);
    private static readonly DateTime longAgo = now - MailRules.Lease;

    [Fact]
    public void What_was_not_tried_waits() => Assert.Equal(MailState.Waiting, State(mayRepeat: false, startedAt: null));

    [Fact]
    public void A_try_without_an_answer_yet_is_being_sent() => Assert.Equal(MailState.Sending, State(mayRepeat: true, justNow));

    [Fact]
    public void A_try_that_left_no_answer_is_repeated_only_where_that_is_allowed()
    {
        Assert.Equal(MailState.Waiting, State(mayRepeat: true, longAgo));
        Assert.Equal(MailState.OutcomeUnknown, State(mayRepeat: false, longAgo));
        Assert.Equal(MailState.OutcomeUnknown, State(mayRepeat: false, justNow, MailRules.Unknown + ": the line broke"));
    }

    [Fact]
    public void A_refusal_is_tried_again_even_if_it_may_not_repeat() =>
        Assert.Equal(MailState.Waiting, State(mayRepeat: false, justNow, "Mailbox busy"));

    [Fact]
    public void After_the_last_try_it_is_not_sent() =>
        Assert.Equal(MailState.NotSent, State(mayRepeat: true, longAgo, "Mailbox busy", MailRules.MostTries));

    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, 1)]
    [InlineData(2, 2)]
    [InlineData(5, 16)]
    [InlineData(7, 60)]
    [InlineData(100, 60)]
    public void Pauses_grow_to_an_hour(int tries, int minutes) => Assert.Equal(TimeSpan.FromMinutes(minutes), MailRules.Pause(tries));

    [Theory]
    [InlineData(MailKind.SignInCode, 14, false)]
    [InlineData(MailKind.SignInCode, 15, true)]
    [InlineData(MailKind.Note, 2879, false)]
    [InlineData(MailKind.Note, 2880, true)]
    [InlineData(MailKind.Introduction, 99999, false)]
    public void A_code_is_of_use_a_quarter_of_an_hour_and_a_note_two_days(string kind, int minutes, bool isOver) =>
        Assert.Equal(isOver, MailRules.IsOfNoUse(kind, now, null, now.AddMinutes(minutes)));

    private static MailState State(bool mayRepeat, DateTime? startedAt, string error = "", int tries = 1) =>
        MailRules.StateOf(mayRepeat, hasBody: true, startedAt, sentAt: null, tries, error, now);
}
