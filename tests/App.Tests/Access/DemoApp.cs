using Counterpart.App.Tests.Support;

namespace Counterpart.App.Tests.Access;

/// <summary>The product as the demo.</summary>
public sealed class DemoApp : RunningApp
{
    protected override bool IsDemo => true;
}
