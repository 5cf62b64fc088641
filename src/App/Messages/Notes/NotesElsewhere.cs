using Counterpart.App.Messages.Notes.OfDistricts;
using Counterpart.App.Messages.Notes.OfMeetings;
using Counterpart.App.Messages.Notes.OfPeers;

namespace Counterpart.App.Messages.Notes;

/// <summary>Who writes to people that are told by no school's morning.</summary>
public sealed record NotesElsewhere(WriteDistrictNotes Districts, WriteMeetingNotes Meetings, WritePeerNotes Peers);
