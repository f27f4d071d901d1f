using SmartCityDashboard.Core.Basics;
using SmartCityDashboard.Core.Programme;
using SmartCityDashboard.Core.Storage;

namespace SmartCityDashboard.Core.Opportunities;

/// <summary>A registered opportunity.</summary>
public sealed class Opportunity : OpportunityDetails, IKept, IVersioned
{
    public required Guid Id { get; init; }

    public int Version { get; set; } = 1;

    /// <summary>SCB-2026-0003: the year in which it was opened and a number in it. Never changes.</summary>
    public required string Reference { get; init; }

    /// <summary>UTC.</summary>
    public required DateTime RegisteredAt { get; init; }

    public required Guid RegisteredBy { get; init; }

    public OpportunityStage Stage { get; private set; }

    /// <summary>The day of the last stage change, as the person stated it.</summary>
    public DateOnly StageOn { get; private set; }

    /// <summary>The stage on the way that it was parked or closed in.</summary>
    public OpportunityStage? StageBefore { get; private set; }

    /// <summary>When it is to be woken; set while it is parked.</summary>
    public DateOnly? ParkedUntil { get; private set; }

    /// <summary>Set while it is closed.</summary>
    public ClosingReason? ClosedBecause { get; private set; }

    /// <summary>The day of the agreement; set since it was made, and taken away by a step back before it.</summary>
    public DateOnly? AgreedOn { get; private set; }

    /// <summary>Who agreed.</summary>
    public string? AgreedWith { get; private set; }

    /// <summary>Lower-case text that the list's search looks in.</summary>
    public string SearchText { get; private set; } = "";

    /// <summary>Swedish sort key of the title.</summary>
    public string TitleSort { get; private set; } = "";

    /// <summary>Set while it is withdrawn: opened in error or a duplicate, left out everywhere, can be restored.</summary>
    public string? WithdrawnBecause { get; private set; }

    /// <summary>Reference of the opportunity that this one doubled.</summary>
    public string? DuplicateOf { get; private set; }

    public bool IsWithdrawn => WithdrawnBecause is not null;

    /// <summary>Takes over what was filled in, but for the lead receiver and the first day, which stay as they are.</summary>
    public void Fill(OpportunityDetails details, ProgrammeLists lists)
    {
        (Title, Description) = (details.Title.Trim(), Clean(details.Description));
        (BuyerCountry, Buyer) = (Clean(details.BuyerCountry), Clean(details.Buyer));
        (NextStep, NextStepOn) = (Clean(details.NextStep), details.NextStepOn);
        TitleSort = SwedishSort.Key(Title);
        var country = lists.Country(BuyerCountry);
        SearchText = SwedishSort.Searchable(Reference, Title, Buyer, country?.NameSv, country?.NameEn, Description);
        if (SearchText.Length > OpportunityRules.SearchLength) SearchText = SearchText[..OpportunityRules.SearchLength];
    }

    /// <summary>The step has been checked by <see cref="OpportunityMoves"/>.</summary>
    internal void Take(Move move)
    {
        if (move.To.IsAside()) StageBefore = Stage.IsAside() ? StageBefore : Stage;
        else StageBefore = null;
        (Stage, StageOn) = (move.To, move.On);
        ParkedUntil = move.To == OpportunityStage.Parked ? move.Until : null;
        ClosedBecause = move.To == OpportunityStage.Closed ? move.Because : null;
        if (move.To < OpportunityStage.Agreement) (AgreedOn, AgreedWith) = (null, null);
        // One that was made stays made, when a parked case wakes or a realised one turns out not to be.
        else if (move.To == OpportunityStage.Agreement && AgreedOn is null) (AgreedOn, AgreedWith) = (move.On, Clean(move.With));
    }

    internal void Withdraw(string because, string? duplicateOf) => (WithdrawnBecause, DuplicateOf) = (because.Trim(), duplicateOf);

    internal void Restore() => (WithdrawnBecause, DuplicateOf) = (null, null);

    private static string? Clean(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
