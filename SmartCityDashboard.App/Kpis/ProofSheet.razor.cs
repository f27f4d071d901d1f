using System.Globalization;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;
using SmartCityDashboard.App.Access;
using SmartCityDashboard.App.Links;
using SmartCityDashboard.Core.Access;
using SmartCityDashboard.Core.Basics;
using SmartCityDashboard.Core.Companies;
using SmartCityDashboard.Core.Kpis;
using SmartCityDashboard.Core.Programme;
using SmartCityDashboard.Core.Questions;
using SmartCityDashboard.Core.Visits;
using SmartCityDashboard.Core.Visits.Duplicates;

namespace SmartCityDashboard.App.Kpis;

/// <summary>A number opened: what it is, how it was made, the rows counted and the rows left out with the reason.</summary>
public sealed partial class ProofSheet
{
    private bool _copied, _notCopied;
    private string? _sheet;
    private ProofLine? _about, _asked;

    [Inject] private CurrentViewer Current { get; set; } = default!;

    [Inject] private KpiCalculator Calculator { get; set; } = default!;

    [Inject] private KpiProof Proof { get; set; } = default!;

    [Inject] private DuplicateQueries Duplicates { get; set; } = default!;

    [Inject] private ProgrammeQueries Programme { get; set; } = default!;

    [Inject] private QuestionQueries Questions { get; set; } = default!;

    [Inject] private QuestionActions Actions { get; set; } = default!;

    [Inject] private TimeProvider Clock { get; set; } = default!;

    [Inject] private IJSRuntime Script { get; set; } = default!;

    /// <summary>The page behind may ask something else; a sheet depends on its own part of the address.</summary>
    protected override string Question => $"{Address.Value(KpiLinks.Proof)}@{Address.Value(CurrentAddress.AsOfName)}{(KpiLinks.ReadProof(Address.Value(KpiLinks.Proof))?.Question is null ? Address.Relative : "")}";

    /// <summary>A question is about the row as it was when somebody began to write.</summary>
    protected override bool IsHeld => _about is not null;

    protected override Task OnParametersSetAsync()
    {
        if (_sheet != Question) (_sheet, _copied, _notCopied) = (Question, false, false);
        return base.OnParametersSetAsync();
    }

    protected override async Task<ProofData> LoadAsync(CancellationToken token)
    {
        var viewer = await Current.GetAsync(token);
        var lists = await Programme.ListsAsync(viewer, Address.AsOf?.Instant, token);
        var proof = KpiLinks.ReadProof(Address.Value(KpiLinks.Proof))!;
        var question = KpiAddress.Question(proof, Address, lists, Clock);
        var answer = await Calculator.AnswerAsync(viewer, question, token);
        var page = viewer.May(Permission.SeeVisits) ? await Proof.PartAsync(viewer, question, proof.Rows, proof.After, token: token) : null;
        var marks = page is null ? null : await Questions.MarksAsync(viewer, [.. page.Rows.Select(row => row.Reference).Distinct()], Address.AsOf?.Instant, token);
        return new ProofData(
            answer,
            KpiWords.FiltersInOne(question, lists),
            new KpiPeriod(question.From, question.To, Clock.Today()).Title,
            proof.Rows,
            page is null ? null : [.. page.Rows.Select(row => Line(row, question, lists))],
            proof.After is null,
            page?.Next)
        {
            Marks = marks ?? new Dictionary<string, QuestionMark>(),
            MayAsk = Address.AsOf is null && viewer.May(Permission.AskQuestions),
            Suspected = page is null ? 0 : await Duplicates.UndecidedAsync(viewer, Suspects(question), question.AsOf, token),
        };
    }

    private static DuplicateFilter Suspects(KpiQuestion question) => new()
    {
        From = question.From,
        To = question.To,
        Node = (question.Filters.GetValueOrDefault("node") ?? question.Filters.GetValueOrDefault("tookPart")) is [var node] && node != KpiDimension.MissingKey ? node : null,
    };

    private static ProofLine Line(ProofRow row, KpiQuestion question, ProgrammeLists lists) => new(
        row.Reference, row.On, lists.ReceiverName(row.Lead), row.Title, Thing(row.Thing, question, lists), row.Value, row.Estimated,
        row.Reason is null ? null : KpiCatalogue.ReasonName(row.Reason).ToString(), row.Reason);

    private static string? Thing(string? thing, KpiQuestion question, ProgrammeLists lists) =>
        thing is null ? null : KpiCatalogue.Of(question.Code).ThingName == "company" ? OrganisationNumber.Written(thing) : lists.CountryName(thing);

    private static Kpi Kpi(ProofData data) => KpiCatalogue.Of(data.Answer.Question.Code);

    private static string DefinitionCode(ProofData data) => $"{data.Answer.Question.Code}-v{data.Answer.DefinitionVersion.ToString(CultureInfo.InvariantCulture)}";

    private static Text Status(ProofData data)
    {
        var name = KpiWords.Name(Kpi(data), data.Answer.Measure);
        if (data.Answer.Total.Status == CellStatus.Estimated) return ProofTexts.EstimatedStatus.With(name);
        var why = data.Answer.Total.Status == CellStatus.Suppressed
            ? ProofTexts.TooFew.With(KpiCalculator.SmallestShareBase)
            : KpiFigure.Of(data.Answer.Total, data.Answer.Measure).Words;
        return why is null ? name : new Text($"{name.Sv}. {why.Sv}", $"{name.En}. {why.En}");
    }

    private static Text Part(long part, long whole) => ProofTexts.OfRows.With(part, whole, whole == 0 ? 0m : Math.Round(100m * part / whole, 1));

    private static Text Stamp(ProofData data) => ProofTexts.Stamp.With(
        KpiWords.Name(Kpi(data), data.Answer.Measure), KpiWords.Amount(data.Answer.Total, data.Answer.Measure), data.Period, data.Filters, DefinitionCode(data), KpiWords.Instant(data.Answer.AsOf));

    /// <summary>Where the question comes from: this figure with its filters, and what it made of the row.</summary>
    private static QuestionOrigin Origin(ProofData data, ProofLine row, ProgrammeLists lists, DateOnly today)
    {
        var question = data.Answer.Question;
        var (name, period, filters) = (KpiWords.Name(Kpi(data), data.Answer.Measure), new KpiPeriod(question.From, question.To, today).Title, KpiWords.FiltersInOne(question, lists));
        return new QuestionOrigin(
            question.Code,
            new Text($"{name.Sv}, {period.Sv}, {filters.Sv}", $"{name.En}, {period.En}, {filters.En}"),
            row.LeftOutBecause is { } reason ? KpiCatalogue.ReasonName(reason) : null,
            KpiLinks.ProofOf(question, data.Part));
    }

    private async Task AskAboutAsync(ProofData data, ProofLine row, Viewer viewer, string words)
    {
        var lists = await Programme.ListsAsync(viewer, null);
        await Actions.AskAsync(viewer, row.Reference, words, Origin(data, row, lists, Clock.Today()));
    }

    private void About(ProofLine row) => (_about, _asked) = (row, null);

    private void Close() => _about = null;

    private Task AskedAsync()
    {
        (_asked, _about) = (_about, null);
        return AskAsync();
    }

    private async Task CopyAsync(ProofData data)
    {
        try
        {
            await Script.InvokeVoidAsync("navigator.clipboard.writeText", Stamp(data).ToString());
            (_copied, _notCopied) = (true, false);
        }
        catch (JSException)
        {
            // Browsers allow it on https and on this machine only.
            (_copied, _notCopied) = (false, true);
        }
    }
}
