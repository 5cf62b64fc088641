namespace Counterpart.App.Demo;

/// <summary>Eight pages that show what the product is for, in the order of a school year.</summary>
public static class TourStops
{
    public static readonly IReadOnlyList<TourStop> All =
    [
        new("teacher", "/card", "Ana says what she wants", "Two minutes on a phone. What she asks for counts before any results."),
        new("teacher", "/words", "What is used about Ana", "Words, never numbers. She may leave an indicator out, and sees who looked."),
        new("principal", "/school/imports", "A file with four mistakes", "Download the sample roster, bring it in, and fix the four rows on the page."),
        new("principal", "/school/matches?show=look", "Suggested partners, and why", "What each brings to the other, in sentences, with where it comes from."),
        new("principal", "/school/matches", "Another partner, and what becomes of four people", "Open \"Other partners\" of any pair: before and after, for exactly the pairs that change."),
        new("principal", "/school/matches/finalize", "Finalize the ones you are sure of", "Nothing is sent. The rest can follow any day."),
        new("principal", "/school/introductions/letters", "Letters for the ones you talked with", "One page each. Only what a person agreed to is named."),
        new("state-lead", "/state", "What the state sees", "Stages and counts, never a pair or a word about a person."),
    ];
}
