using System.Globalization;
using Microsoft.AspNetCore.Components;
using SmartCityDashboard.App.Access;
using SmartCityDashboard.App.Links;
using SmartCityDashboard.Core.Basics;
using SmartCityDashboard.Core.Kpis;
using SmartCityDashboard.Core.Programme;

namespace SmartCityDashboard.App.Kpis;

/// <summary>One KPI: what it says, broken down, over time, at another instant, and its reference sheet. All of it follows from the address.</summary>
public sealed partial class KpiPage
{
    private static readonly string[] ByNode = ["node"];
    private DateTime? _listsAt;

    [Inject] private CurrentViewer Current { get; set; } = default!;

    [Inject] private KpiCalculator Calculator { get; set; } = default!;

    [Inject] private KpiProof Proof { get; set; } = default!;

    [Inject] private ProgrammeQueries Programme { get; set; } = default!;

    [Inject] private TimeProvider Clock { get; set; } = default!;

    [Parameter] public required string Code { get; set; }

    private ProgrammeLists? Lists { get; set; }

    private Kpi? Kpi => KpiCatalogue.Find(Code);

    private KpiPeriod Period => KpiPeriod.ReadOrCurrent(Address, Clock);

    private string Heading => Kpi is { } kpi ? $"{kpi.Code} {kpi.Sheet.Name}" : Code;

    private Text? Sentence => State.Data is { } data ? KpiWords.Sentence(data.Answer, data.Before, Period) : Kpi?.Sheet.Definition;

    protected override async Task OnParametersSetAsync()
    {
        if (Lists is null || _listsAt != Address.AsOf?.Instant)
        {
            _listsAt = Address.AsOf?.Instant;
            Lists = await Programme.ListsAsync(await Current.GetAsync(), _listsAt);
        }

        await base.OnParametersSetAsync();
    }

    protected override async Task<KpiPageData> LoadAsync(CancellationToken token)
    {
        var viewer = await Current.GetAsync(token);
        var lists = await Programme.ListsAsync(viewer, Address.AsOf?.Instant, token);
        var period = KpiPeriod.Read(Address, Clock);
        var question = KpiAddress.Question(Code, Address, lists, Clock);
        if (question.By.Count == 0) question = question with { By = ByNode };
        if (question.By.Count > 2) question = question with { By = [.. question.By.Take(2)] };
        var overTime = Kpi is not { IsStock: true };
        Task<KpiAnswer> Ask(KpiQuestion asked) => Calculator.AnswerAsync(viewer, asked, token);

        return new KpiPageData
        {
            Answer = await Ask(question),
            RowTotals = question.By.Count == 2 ? await Ask(question with { By = [question.By[0]] }) : null,
            ColumnTotals = question.By.Count == 2 ? await Ask(question with { By = [question.By[1]] }) : null,
            Before = overTime && period.Before is { } days ? (await Ask(question with { By = [], From = days.From, To = days.To })).Total : null,
            Months = overTime && period.FitsInMonths ? await Ask(question with { By = ["month"] }) : null,
            MonthsBefore = overTime && period is { FitsInMonths: true, WholeBefore: { } whole } ? await Ask(question with { By = ["month"], From = whole.From, To = whole.To }) : null,
            Years = overTime && period.SpansYears ? await Ask(question with { By = ["year"] }) : null,
            Comparison = Address.Value(KpiLinks.Compare) is { } written
                ? await new KpiComparer(Calculator, Proof).CompareAsync(viewer, question, written, Instant(written), token)
                : null,
        };
    }

    private DateTime Instant(string written) => AsOf.TryRead(written, Clock, out var asOf, out var problem) ? asOf!.Instant : throw new RuleBroken(KpiLinks.Compare, problem!);

    // The filters stand in sight also while the question can't be asked, so that the reader can change it.
    private KpiQuestion Asked(ProgrammeLists lists)
    {
        try
        {
            return KpiAddress.Question(Code, Address, lists, Clock);
        }
        catch (Refusal)
        {
            return new KpiQuestion { Code = Code };
        }
    }

    private string? BeforeName(KpiPageData data) => data.MonthsBefore is not { Question: { From: { } from, To: { } to } } ? null
        : from.Year == to.Year ? from.Year.ToString(CultureInfo.InvariantCulture) : PeriodTexts.YearBeforeName.ToString();

    private static Text? LeftOutSentence(KpiPageData data) => data.Answer.LeftOut.Count == 0
        ? null
        : LeftOutTexts.Some.With(data.Answer.LeftOut.Sum(one => one.Count));
}
