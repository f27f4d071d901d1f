using SmartCityDashboard.Core.Basics;
using SmartCityDashboard.Core.Kpis;
using SmartCityDashboard.Core.Visits;
using SmartCityDashboard.Tests.TestKit;

namespace SmartCityDashboard.Tests.Bench;

/// <summary>P3: pages of proof sheets and lists against the same page by hand, with the same keyset and the same columns.</summary>
internal static class ListBench
{
    private const double Limit = 100;
    private const double Ratio = 1.5;

    public static async Task RunAsync(BenchData data, BenchOptions options, BenchReport report)
    {
        await using var connection = await data.ConnectAsync();
        var byHand = new ListSql(connection, data.IsSqlite);
        var (visits, proof, year) = (new VisitQueries(data.Storage), new KpiProof(data.Storage), TimeProvider.System.Today().Year - 1);

        async Task CompareAsync(string what, Func<Task> ours, Func<Task> sql)
        {
            var (a, b) = await Alternating.MeasureAsync(options.Rounds, ours, sql);
            report.Limit("P3", what, data.Size, a, Limit);
            report.Ratio("P3", what + " / SQL by hand", data.Size, a, b, Ratio);
        }

        var question = new KpiQuestion { Code = "K01" }.Year(year);
        await CompareAsync("proof sheet of K01, first page", () => proof.CountedAsync(A.Evaluator(), question), () => byHand.ProofAsync(question.From!.Value, question.To!.Value));
        var countries = new KpiQuestion { Code = "K03" }.Year(year);
        await CompareAsync("proof sheet of K03, first page", () => proof.CountedAsync(A.Evaluator(), countries), () => byHand.CountriesProofAsync(year));
        foreach (var (name, filter) in Lists(year))
        {
            var first = await visits.ListAsync(A.Evaluator(), filter);
            var second = await visits.ListAsync(A.Evaluator(), filter, first.Next);
            await CompareAsync($"/visits {name}, first page", () => visits.ListAsync(A.Evaluator(), filter), () => byHand.ListAsync(filter, null));
            await CompareAsync($"/visits {name}, next page", () => visits.ListAsync(A.Evaluator(), filter, first.Next), () => byHand.ListAsync(filter, VisitCursor.Read(first.Next)));
            await CompareAsync($"/visits {name}, previous page", () => visits.ListAsync(A.Evaluator(), filter, second.Previous), () => byHand.ListAsync(filter, VisitCursor.Read(second.Previous)));
        }
    }

    private static IEnumerable<(string Name, VisitFilter Filter)> Lists(int year)
    {
        yield return ("by day", new VisitFilter());
        yield return ("of a node and year, by delegation", new VisitFilter { Node = "vast", From = new DateOnly(year, 1, 1), To = new DateOnly(year, 12, 31), Order = VisitOrder.Delegation, Descending = false });
        yield return ("of a country, by day", new VisitFilter { Country = "JP" });
        yield return ("digital, by participants", new VisitFilter { Format = VisitFormat.Digital, Order = VisitOrder.Participants });
    }
}
