using SmartCityDashboard.Core.Basics;
using SmartCityDashboard.Core.Programme;
using SmartCityDashboard.Core.Storage;
using SmartCityDashboard.Core.Visits;

namespace SmartCityDashboard.Core.Activities;

/// <summary>A registered activity.</summary>
public sealed class Activity : ActivityDetails, IKept, IRecord
{
    public required Guid Id { get; init; }

    public int Version { get; set; } = 1;

    /// <summary>SCA-2026-0007: the year of the start date at registration and a number in it, in a series apart from the visits'. Never changes.</summary>
    public required string Reference { get; init; }

    /// <summary>UTC.</summary>
    public required DateTime RegisteredAt { get; init; }

    public required Guid RegisteredBy { get; init; }

    /// <summary>Lower-case text that the list's search looks in.</summary>
    public string SearchText { get; private set; } = "";

    /// <summary>Swedish sort key of the title.</summary>
    public string TitleSort { get; private set; } = "";

    public ActivityStatus? StatusBeforeWithdrawal { get; private set; }

    public string? WithdrawnBecause { get; private set; }

    string IRecord.Name => Title;

    bool IRecord.IsWithdrawn => Status == ActivityStatus.Withdrawn;

    /// <summary>Takes over what was filled in and works out what follows from it.</summary>
    public void Fill(ActivityDetails details, ProgrammeLists lists)
    {
        ActivityFields.Copy(details, this);
        (Title, Series, Organiser, Town) = (details.Title.Trim(), Clean(details.Series), Clean(details.Organiser), Clean(details.Town));
        TitleSort = SwedishSort.Key(Title);
        var countries = details.Countries.Append(details.PlaceCountry).Select(lists.Country).OfType<Country>().Distinct().SelectMany(country => new[] { country.NameSv, country.NameEn });
        SearchText = SwedishSort.Searchable([Reference, Title, Series, Organiser, Town, .. countries]);
        if (SearchText.Length > 1000) SearchText = SearchText[..1000];
    }

    public void Withdraw(string because)
    {
        if (Status == ActivityStatus.Withdrawn) throw new RuleBroken("", ActivityTexts.AlreadyWithdrawn);
        if (string.IsNullOrWhiteSpace(because)) throw new RuleBroken(nameof(WithdrawnBecause), ActivityTexts.ReasonNeeded);
        if (because.Length > ActivityRules.ReasonLength) throw new RuleBroken(nameof(WithdrawnBecause), ActivityTexts.TooLong.With(ActivityRules.ReasonLength));
        (StatusBeforeWithdrawal, WithdrawnBecause, Status) = (Status, because.Trim(), ActivityStatus.Withdrawn);
    }

    public void Restore()
    {
        if (Status != ActivityStatus.Withdrawn) throw new RuleBroken("", ActivityTexts.NotWithdrawn);
        (Status, StatusBeforeWithdrawal, WithdrawnBecause) = (StatusBeforeWithdrawal ?? ActivityStatus.Planned, null, null);
    }

    private static string? Clean(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
