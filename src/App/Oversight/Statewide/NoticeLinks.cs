namespace Counterpart.App.Oversight.Statewide;

/// <summary>Where a notice leads.</summary>
/// <param name="Address">Where the product is found: "https://partners.example.org".</param>
/// <param name="Contact">Whom to ask, as the program says; may be empty.</param>
public sealed record NoticeLinks(string Address, string Contact);
