using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Counterpart.App.Data;

/// <summary>Every instant is UTC, in both databases and back again: PostgreSQL refuses any other kind, SQLite forgets which it was.</summary>
public sealed class UtcInstant() : ValueConverter<DateTime, DateTime>(
    written => DateTime.SpecifyKind(written, DateTimeKind.Utc),
    read => DateTime.SpecifyKind(read, DateTimeKind.Utc));
