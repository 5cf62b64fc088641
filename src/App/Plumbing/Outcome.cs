namespace Counterpart.App.Plumbing;

/// <summary>What came of a change that was asked for. Refusals are answers; exceptions are bugs or outages.</summary>
public abstract record Outcome
{
    private Outcome()
    {
    }

    /// <summary>Done. <paramref name="Status"/> is the sentence the next page says first; <paramref name="Id"/> what was made, if anything.</summary>
    public sealed record Done(string Status = "", Guid Id = default) : Outcome;

    public sealed record Refused(IReadOnlyList<Objection> Objections) : Outcome
    {
        public Refused(string field, string message)
            : this([new Objection(field, message)])
        {
        }
    }

    /// <summary>Not there, or not the actor's: the two look the same from outside.</summary>
    public sealed record Missing : Outcome;

    /// <summary>Somebody changed the thing since the actor opened it.</summary>
    public sealed record Stale(string WhatHappened) : Outcome;
}
