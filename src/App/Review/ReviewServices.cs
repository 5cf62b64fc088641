using Counterpart.App.Review.Board;
using Counterpart.App.Review.Changes;
using Counterpart.App.Review.Compare;
using Counterpart.App.Review.Finalizing;
using Counterpart.App.Review.Rules;
using Counterpart.App.Review.Workbooks;

namespace Counterpart.App.Review;

public static class ReviewServices
{
    public static void AddReview(this IServiceCollection services)
    {
        services.AddScoped<ReadNames>();
        services.AddScoped<ReadHistory>();
        services.AddScoped<RecordView>();
        services.AddScoped<BoardReaders>();
        services.AddScoped<ReadRunInfo>();
        services.AddScoped<MarkPair>();
        services.AddScoped<MarkMany>();
        services.AddScoped<MarkReady>();
        services.AddScoped<LearnTogether>();
        services.AddScoped<UndoActs>();
        services.AddScoped<ReadWords>();
        services.AddScoped<ReadPairTimes>();
        services.AddScoped<PairDetails>();
        services.AddScoped<ChangePair>();
        services.AddScoped<Knowledge>();
        services.AddScoped<KeepApart>();
        services.AddScoped<HoldSeat>();
        services.AddScoped<FillSeat>();
        services.AddScoped<ReadRuleList>();
        services.AddScoped<SetRule>();
        services.AddScoped<RemoveRule>();
        services.AddScoped<SaveSettings>();
        services.AddScoped<ReadFinalizeFacts>();
        services.AddScoped<SetFocus>();
        services.AddScoped<ReadComparison>();
        services.AddScoped<KeepEarlier>();
        services.AddScoped<AcceptChanges>();
        services.AddScoped<RestoreVersion>();
        services.AddScoped<ReadPlanGround>();
        services.AddScoped<DraftWorkbooks>();
    }
}
