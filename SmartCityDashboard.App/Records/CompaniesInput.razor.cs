using Microsoft.AspNetCore.Components;
using SmartCityDashboard.App.Ui;
using SmartCityDashboard.Core.Basics;
using SmartCityDashboard.Core.Companies;
using SmartCityDashboard.Core.Visits;

namespace SmartCityDashboard.App.Records;

/// <summary>Swedish companies, by organisation number. Checked while it is typed; the name is looked up when it is known.</summary>
public sealed partial class CompaniesInput : FormInput
{
    private string _number = "";
    private string _name = "";
    private string? _known;
    private Text? _problem;

    [Parameter, EditorRequired] public required List<CompanyMet> Companies { get; set; }

    [Parameter] public EventCallback<List<CompanyMet>> CompaniesChanged { get; set; }

    /// <summary>The known name of a company, by ten digits.</summary>
    [Parameter, EditorRequired] public required Func<string, Task<string?>> NameOf { get; set; }

    public override Task TypeAsync(string text) => NumberAsync(text);

    private async Task NumberAsync(string? text)
    {
        _number = text ?? "";
        _known = null;
        var digits = _number.Count(char.IsAsciiDigit);
        var isRead = OrganisationNumber.TryRead(_number, out var number, out var problem);
        _problem = isRead || digits < 10 ? null : problem;
        if (isRead) _known = await NameOf(number);
        Report();
    }

    private void Complain()
    {
        if (_number.Trim().Length == 0 || OrganisationNumber.TryRead(_number, out _, out var problem)) return;
        _problem = problem;
    }

    private async Task AddAsync()
    {
        if (!OrganisationNumber.TryRead(_number, out var number, out var problem))
        {
            _problem = problem;
            return;
        }

        var met = new CompanyMet(number, _known ?? (string.IsNullOrWhiteSpace(_name) ? null : _name.Trim()));
        (_number, _name, _known, _problem) = ("", "", null, null);
        Report();
        if (Companies.All(company => company.Number != number)) await SetAsync([.. Companies, met]);
    }

    private async Task SetAsync(List<CompanyMet> companies)
    {
        await CompaniesChanged.InvokeAsync(companies);
        Form.Changed(Name);
    }

    /// <summary>A number that was typed and not added must not be lost in a save.</summary>
    private void Report()
    {
        if (string.IsNullOrWhiteSpace(_number)) Form.Readable(Name);
        else Form.Unreadable(Name, _number, RecordTexts.CompanyNotAdded);
    }
}
