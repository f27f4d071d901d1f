using Microsoft.AspNetCore.Components;
using SmartCityDashboard.App.Access;
using SmartCityDashboard.App.Kpis;
using SmartCityDashboard.App.Links;
using SmartCityDashboard.Core.Basics;
using SmartCityDashboard.Core.Companies;
using SmartCityDashboard.Core.Kpis;
using SmartCityDashboard.Core.Programme;

namespace SmartCityDashboard.App.Companies;

/// <summary>The Swedish companies that delegations met in the period, by name. Whom they met and how often is the calculator's.</summary>
public sealed partial class CompaniesPage
{
    private const string SearchName = "q";
    private static readonly KpiQuestion Meetings = new() { Code = "K09" };
    private string? _search;

    [Inject] private CurrentViewer Current { get; set; } = default!;

    [Inject] private MetCompanies Companies { get; set; } = default!;

    [Inject] private KpiCalculator Calculator { get; set; } = default!;

    [Inject] private ProgrammeQueries Programme { get; set; } = default!;

    [Inject] private TimeProvider Clock { get; set; } = default!;

    private KpiPeriod Period => KpiPeriod.ReadOrCurrent(Address, Clock);

    private string? Search => Address.Value(SearchName);

    protected override Task OnParametersSetAsync()
    {
        _search = Search;
        return base.OnParametersSetAsync();
    }

    protected override async Task<CompaniesData> LoadAsync(CancellationToken token)
    {
        var viewer = await Current.GetAsync(token);
        var asOf = Address.AsOf?.Instant;
        var lists = await Programme.ListsAsync(viewer, asOf, token);
        var period = KpiPeriod.Read(Address, Clock);
        var page = await Companies.ListAsync(viewer, new DateSpan(period.From, period.To), Search, Address.Value("cursor"), asOf, token: token);
        var question = Meetings.Where("company", [.. page.Rows.Select(row => row.Number)]) with { From = period.From, To = period.To, AsOf = asOf };
        var byNode = page.Rows.Count == 0 ? null : await Calculator.AnswerAsync(viewer, question with { By = ["company", "node"] }, token);
        var led = (byNode?.Observations ?? []).ToLookup(one => one.Keys[0], one => one.Keys[1]);
        return new CompaniesData(
            [.. page.Rows.Select(row => new CompanyLine(row, [.. lists.Receivers.Where(node => led[row.Number].Contains(node.Code)).Select(node => node.ShortName)]))],
            page.Count, page.Next, page.Previous,
            await Calculator.AnswerAsync(viewer, question with { By = ["company"] }, token));
    }

    private Text? Sentence => State.Data is not { } data ? null : (data.Count, Search) switch
    {
        (0, null) => CompanyPageTexts.NobodyMet.With(Period.Words),
        (1, null) => CompanyPageTexts.OneMet.With(Period.Words),
        (_, null) => CompanyPageTexts.SomeMet.With(data.Count, Period.Words),
        (1, _) => CompanyPageTexts.OneFound.With(Search, Period.Words),
        _ => CompanyPageTexts.SomeFound.With(data.Count, Search, Period.Words),
    };

    private void Find()
    {
        var wanted = string.IsNullOrWhiteSpace(_search) ? null : _search.Trim();
        if (wanted != Search) Address.Go(Address.With((SearchName, wanted), ("cursor", null), (KpiLinks.Proof, null)));
    }

    private string? Turn(string? cursor) => cursor is null ? null : Address.With(("cursor", cursor), (KpiLinks.Proof, null));

    internal static string NameOf(string number, string? name) => name ?? OrganisationNumber.Written(number);
}
