using SmartCityDashboard.Core.Activities;
using SmartCityDashboard.Core.Basics;
using SmartCityDashboard.Core.Kpis;
using SmartCityDashboard.Core.Storage;
using SmartCityDashboard.Core.Visits;

namespace SmartCityDashboard.App.Startup.Commands;

/// <summary>Checks on the real data that what must hold does: after a restore, an upgrade, or any night. Changes nothing.</summary>
public sealed class VerifyCommand : ShellCommand
{
    private static readonly Text Holds = new("Allt stämmer: historiken, besöken, aktiviteterna och nyckeltalen.", "All holds: the history, the visits, the activities and the KPIs.");

    public override string Name => "verify";

    public override Text Does { get; } = new("Kontrollerar att historik, besök, aktiviteter och nyckeltal hänger ihop", "Checks that history, visits, activities and KPIs hold together");

    public override async Task<int> RunAsync(IServiceProvider services, CommandLine line, TextWriter output, CancellationToken token)
    {
        IReadOnlyList<Text> found =
        [
            .. await services.GetRequiredService<HistoryCheck>().FindAsync(token),
            .. await services.GetRequiredService<VisitCheck>().FindAsync(token),
            .. await services.GetRequiredService<ActivityCheck>().FindAsync(token),
            .. await services.GetRequiredService<KpiCheck>().FindAsync(token),
        ];
        foreach (var one in found) await output.WriteLineAsync(one);
        if (found.Count == 0) await output.WriteLineAsync(Holds);
        return found.Count == 0 ? 0 : 2;
    }
}
