using SmartCityDashboard.Core.Basics;
using SmartCityDashboard.Core.Programme;
using SmartCityDashboard.Core.Storage;

namespace SmartCityDashboard.Core.Visits;

/// <summary>A registered visit.</summary>
public sealed class Visit : VisitDetails, IKept, IRecord
{
    public required Guid Id { get; init; }

    public int Version { get; set; } = 1;

    /// <summary>SCS-2026-0042: the year of the start date at registration and a number in it. Never changes.</summary>
    public required string Reference { get; init; }

    /// <summary>UTC.</summary>
    public required DateTime RegisteredAt { get; init; }

    public required Guid RegisteredBy { get; init; }

    public Reach Reach { get; private set; }

    /// <summary>Lower-case text that the list's search looks in.</summary>
    public string SearchText { get; private set; } = "";

    /// <summary>Swedish sort key of the delegation.</summary>
    public string DelegationSort { get; private set; } = "";

    /// <summary>The delegation's name after normalising, for finding duplicates.</summary>
    public string DelegationKey { get; private set; } = "";

    public VisitStatus? StatusBeforeWithdrawal { get; private set; }

    public string? WithdrawnBecause { get; private set; }

    /// <summary>Reference of the visit that this one doubled.</summary>
    public string? DuplicateOf { get; private set; }

    string IRecord.Name => Delegation;

    bool IRecord.IsWithdrawn => Status == VisitStatus.Withdrawn;

    /// <summary>Takes over what was filled in and works out what follows from it.</summary>
    public void Fill(VisitDetails details, ProgrammeLists lists)
    {
        VisitCopy.Plain(details, this);
        Delegation = details.Delegation.Trim();
        Reach = ReachOf(details.Countries);
        DelegationSort = SwedishSort.Key(Delegation);
        DelegationKey = Visits.DelegationKey.Of(Delegation);
        var countries = details.Countries.Select(lists.Country).OfType<Country>().SelectMany(country => new[] { country.NameSv, country.NameEn });
        SearchText = SwedishSort.Searchable([Reference, Delegation, Title, Organiser, RegistrationNumber, .. countries]);
        if (SearchText.Length > 1000) SearchText = SearchText[..1000];
    }

    public void Withdraw(string because, string? duplicateOf)
    {
        if (Status == VisitStatus.Withdrawn) throw new RuleBroken("", VisitTexts.AlreadyWithdrawn);
        if (string.IsNullOrWhiteSpace(because)) throw new RuleBroken(nameof(WithdrawnBecause), VisitTexts.ReasonNeeded);
        if (because.Length > VisitRules.ReasonLength) throw new RuleBroken(nameof(WithdrawnBecause), VisitTexts.TooLong.With(VisitRules.ReasonLength));
        (StatusBeforeWithdrawal, WithdrawnBecause, DuplicateOf) = (Status, because.Trim(), duplicateOf);
        Status = VisitStatus.Withdrawn;
    }

    void IRecord.Withdraw(string because) => Withdraw(because, null);

    public void Restore()
    {
        if (Status != VisitStatus.Withdrawn) throw new RuleBroken("", VisitTexts.NotWithdrawn);
        Status = StatusBeforeWithdrawal ?? VisitStatus.Confirmed;
        (StatusBeforeWithdrawal, WithdrawnBecause, DuplicateOf) = (null, null, null);
    }

    public static Reach ReachOf(IReadOnlyCollection<string> countries) =>
        countries.Count == 0 ? Reach.CountryMissing
        : countries.All(country => country == Country.Sweden) ? Reach.Domestic
        : Reach.International;
}
