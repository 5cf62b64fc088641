namespace Counterpart.App.Messages;

/// <summary>What kinds of message the product sends.</summary>
public static class MailKind
{
    public const string SignInCode = "sign-in code";
    public const string SuggestionsReady = "suggestions ready";
}
