using Counterpart.Browser.Tests.Support;

namespace Counterpart.Browser.Tests;

/// <summary>The acceptance statements of the Principal Peer Partnership (P3), walked in Chromium in the demo's September: nominating on a phone, matching without JavaScript, a year's first steps at a desk.</summary>
public sealed class PeersTests(Tour tour)
{
    private static readonly DateTimeOffset beforeNominationsClose = new(2026, 9, 8, 15, 0, 0, TimeSpan.Zero);

    [Fact]
    public async Task A_district_nominates_the_state_matches_and_a_pair_plans_a_visit_across_the_time_zone_line()
    {
        await using var app = new ServedApp(at: beforeNominationsClose);
        var browser = await tour.Browser;
        var match = new PeerMatchWalk(app, browser);
        await match.NominateThreeInTwelveTapsAsync();
        await match.DraftWithTheTableAloneAsync();
        await match.EachDirectorHasOneNoticeAsync();
        await match.AdministratorsHearAfterTalkAndWindowOrReleaseAsync();

        var pair = new PeerPairWalk(app, browser);
        await pair.VisitOfAnyLengthIsSavedWithANoteAsync();
        await pair.AgendaOnPaperHasTheTimeOfThePlaceFirstAsync();
        await pair.DirectorSeesNoWordOfASharedPlanAsync();
        await pair.WhatIsTypedIsThereAfterThePageWasClosedAsync();
    }
}
