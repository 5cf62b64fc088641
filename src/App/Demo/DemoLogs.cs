using Counterpart.App.Partnerships.Asks;
using Counterpart.App.Partnerships.Meetings;
using Counterpart.App.Partnerships.Workspace;

namespace Counterpart.App.Demo;

/// <summary>What a pair of the demo wrote with.</summary>
public sealed record DemoLogs(SavePlan Plan, LogMeeting Log, SendAsk Ask, DemoDone Done);
