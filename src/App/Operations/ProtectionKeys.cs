using System.Xml.Linq;
using Counterpart.App.Data;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Operations;

/// <summary>Keeps the framework's form-token keys in the database, sealed, so that every node accepts every other node's forms.</summary>
public sealed class ProtectionKeys(IServiceScopeFactory scopes, Vault vault) : IXmlRepository
{
    public IReadOnlyCollection<XElement> GetAllElements()
    {
        using var scope = scopes.CreateScope();
        var db = scope.ServiceProvider.GetRequiredService<AppDb>();
        return [.. db.ProtectionKeys.AsNoTracking().OrderBy(k => k.Id).ToList().Select(k => XElement.Parse(vault.Open<string>(Purpose.ProtectionKey, k.SealedXml)))];
    }

    public void StoreElement(XElement element, string friendlyName)
    {
        using var scope = scopes.CreateScope();
        var db = scope.ServiceProvider.GetRequiredService<AppDb>();
        db.Add(new ProtectionKey { SealedXml = vault.Seal(Purpose.ProtectionKey, element.ToString(SaveOptions.DisableFormatting)) });
        db.SaveChanges();
    }
}
