using Microsoft.AspNetCore.Components;
using SmartCityDashboard.App.Access;
using SmartCityDashboard.App.Kpis;
using SmartCityDashboard.App.Links;
using SmartCityDashboard.Core.Basics;
using SmartCityDashboard.Core.Companies;
using SmartCityDashboard.Core.Kpis;
using SmartCityDashboard.Core.Opportunities;
using SmartCityDashboard.Core.Programme;
using SmartCityDashboard.Core.Visits;

namespace SmartCityDashboard.App.Companies;

/// <summary>One Swedish company and the visits that met it.</summary>
public sealed partial class CompanyPage
{
    private ProgrammeLists? _lists;
    private DateTime? _listsAt;

    [Inject] private CurrentViewer Current { get; set; } = default!;

    [Inject] private MetCompanies Companies { get; set; } = default!;

    [Inject] private KpiCalculator Calculator { get; set; } = default!;

    [Inject] private VisitQueries Visits { get; set; } = default!;

    [Inject] private OpportunityQueries Opportunities { get; set; } = default!;

    [Inject] private ProgrammeQueries Programme { get; set; } = default!;

    [Inject] private TimeProvider Clock { get; set; } = default!;

    [Parameter] public required string Number { get; set; }

    private KpiPeriod Period => KpiPeriod.ReadOrCurrent(Address, Clock);

    private DateOnly Today => Period.Today;

    protected override async Task OnParametersSetAsync()
    {
        if (_lists is null || _listsAt != Address.AsOf?.Instant)
        {
            _listsAt = Address.AsOf?.Instant;
            _lists = await Programme.ListsAsync(await Current.GetAsync(), _listsAt);
        }

        await base.OnParametersSetAsync();
    }

    protected override async Task<CompanyData> LoadAsync(CancellationToken token)
    {
        var viewer = await Current.GetAsync(token);
        var (asOf, period) = (Address.AsOf?.Instant, KpiPeriod.Read(Address, Clock));
        var lists = await Programme.ListsAsync(viewer, asOf, token);
        var company = await Companies.ViewAsync(viewer, Number.Replace("-", "", StringComparison.Ordinal), asOf, token);
        var ever = new KpiQuestion { Code = "K09", AsOf = asOf }.Where("company", company.Number);
        var within = ever with { From = period.From, To = period.To };
        var led = await Calculator.AnswerAsync(viewer, within with { By = ["node"] }, token);
        var tookPart = await Calculator.AnswerAsync(viewer, within with { By = ["tookPart"] }, token);
        var filter = Filter(company.Number, period);
        return new CompanyData(
            company, led, tookPart, await Calculator.AnswerAsync(viewer, ever, token),
            [.. lists.Receivers.Where(node => tookPart.Cell(node.Code)?.Value > 0).Select(node => new CompanyNode(node.Code, node.ShortName))],
            await Opportunities.OfAsync(viewer, new() { Company = company.Number }, asOf, token),
            await Visits.ListAsync(viewer, filter, Address.Value("cursor"), asOf, token: token),
            await Visits.CountAsync(viewer, filter, asOf, token));
    }

    /// <summary>The order is the address's, as on the list of visits.</summary>
    private VisitFilter Filter(string number, KpiPeriod period)
    {
        var order = VisitLinks.Read(Address.Relative);
        return new VisitFilter { Company = number, From = period.From, To = period.To, Order = order.Order, Descending = order.Descending };
    }

    private string Heading => State.Data is { Company: var company } ? CompaniesPage.NameOf(company.Number, company.Name) : OrganisationNumber.Written(Number);

    private Text? Sentence => State.Data is not { } data ? null : CompanyPageTexts.Sentence.With(OrganisationNumber.Written(data.Company.Number), (long)(data.Led.Total.Value ?? 0) switch
    {
        0 => CompanyPageTexts.NoDelegation,
        1 => CompanyPageTexts.OneDelegation,
        var count => CompanyPageTexts.SomeDelegations.With(count),
    }, Period.Words);

    private string? Turn(string? cursor) => cursor is null ? null : Address.With(("cursor", cursor), (KpiLinks.Proof, null));
}
