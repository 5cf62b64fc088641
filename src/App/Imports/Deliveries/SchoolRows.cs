namespace Counterpart.App.Imports.Deliveries;

/// <summary>How many rows name something in the file's own words: a school, or a kind of reason.</summary>
public sealed record SchoolRows(string Named, int Rows);
