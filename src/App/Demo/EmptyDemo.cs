using System.Reflection;
using Counterpart.App.Data;
using Counterpart.App.Evaluations;
using Counterpart.App.Operations;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Counterpart.App.Demo;

/// <summary>Takes every made-up row out, so that the demo can be filled anew. Rubrics and the keys of open forms stay. Only ever a demo.</summary>
public sealed class EmptyDemo(AppDb db, InstallOptions install)
{
    private static readonly HashSet<Type> stay = [typeof(InstallFact), typeof(ProtectionKey), typeof(Rubric), typeof(RubricIndicator)];
    private static readonly MethodInfo deleteAll = typeof(EmptyDemo).GetMethod(nameof(DeleteAsync), BindingFlags.NonPublic | BindingFlags.Instance)!;

    public async Task ExecuteAsync(CancellationToken cancel)
    {
        if (!install.IsDemo)
        {
            throw new InvalidOperationException("Only a demo is ever emptied.");
        }

        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        foreach (var entity in DependentsFirst([.. db.Model.GetEntityTypes().Where(e => !e.IsOwned() && !stay.Contains(e.ClrType))]))
        {
            await (Task)deleteAll.MakeGenericMethod(entity.ClrType).Invoke(this, [cancel])!;
        }

        await db.InstallFacts.Where(f => f.Name == FillDemo.Filled).ExecuteDeleteAsync(cancel);
        await transaction.CommitAsync(cancel);
        db.ChangeTracker.Clear();
    }

    private static IEnumerable<IEntityType> DependentsFirst(List<IEntityType> left)
    {
        while (left.Count > 0)
        {
            var next = left.Find(e => left.TrueForAll(other => other == e || other.GetForeignKeys().All(k => k.PrincipalEntityType != e)))!;
            left.Remove(next);
            yield return next;
        }
    }

    private Task DeleteAsync<T>(CancellationToken cancel)
        where T : class => db.Set<T>().ExecuteDeleteAsync(cancel);
}
