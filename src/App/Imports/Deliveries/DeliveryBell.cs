using Counterpart.App.Plumbing;

namespace Counterpart.App.Imports.Deliveries;

/// <summary>Wakes the reader of delivered files.</summary>
public sealed class DeliveryBell : Bell;
