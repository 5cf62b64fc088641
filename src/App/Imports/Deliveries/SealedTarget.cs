using System.Security.Cryptography;

namespace Counterpart.App.Imports.Deliveries;

/// <summary>Where a file goes while it comes in, and what is learned of it on the way.</summary>
public sealed record SealedTarget(Stream Stream, IncrementalHash Digest, long MaxBytes);
