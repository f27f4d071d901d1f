using SmartCityDashboard.Core.Basics;
using SmartCityDashboard.Core.Kpis;
using SmartCityDashboard.Tests.TestKit;

namespace SmartCityDashboard.Tests.Kpis;

public class KpiDocumentTests
{
    [Fact]
    public void The_document_of_the_kpis_is_current() => Snapshot.IsCurrent("docs/kpis.md", Document());

    private static IEnumerable<string> Document() =>
    [
        "# The KPIs in words",
        "",
        "Written by a test from `KpiCatalogue`; don't edit. The period is the start date of the visit.",
        .. KpiCatalogue.All.SelectMany(Chapter),
    ];

    private static IEnumerable<string> Chapter(Kpi kpi)
    {
        var sheet = kpi.Sheet;
        return
        [
            "",
            $"## {sheet.Code} {sheet.Name.En} ({sheet.Name.Sv})",
            "",
            sheet.Definition.En,
            "",
            $"- Counted: {sheet.Grain.En}",
            $"- Formula: {sheet.Formula.En}",
            .. Line("Numerator", sheet.Numerator),
            .. Line("Denominator", sheet.Denominator),
            $"- Direction: {Direction(sheet.Direction)}",
            $"- Owner: {sheet.Owner.En}",
            $"- Known issues: {sheet.KnownIssues.En}",
            $"- Definition version {sheet.Version}, valid from {sheet.ValidFrom:yyyy-MM-dd}",
            "",
            "| `measure=` | name | unit | left out, with this reason, in this order |",
            "| --- | --- | --- | --- |",
            .. kpi.Measures.Select(measure => $"| `{measure.Code}` | {measure.Name.En} | {measure.Unit.En} | {Reasons(kpi, measure)} |"),
        ];
    }

    private static IEnumerable<string> Line(string what, Text? text) => text is null ? [] : [$"- {what}: {text.En}"];

    private static string Reasons(Kpi kpi, Measure measure) =>
        string.Join(", ", kpi.Conditions(measure, Scope.International).Select(condition => $"{condition.Words.En} (`{condition.Reason}`)"));

    private static string Direction(Direction direction) => direction switch
    {
        Core.Kpis.Direction.MoreIsBetter => "more is better",
        Core.Kpis.Direction.LessIsBetter => "less is better",
        _ => "describes; neither up nor down is good in itself",
    };
}
