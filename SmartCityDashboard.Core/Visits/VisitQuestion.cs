using SmartCityDashboard.Core.Basics;
using SmartCityDashboard.Core.Storage;

namespace SmartCityDashboard.Core.Visits;

/// <summary>The figure that a question came from: the proof sheet, and what it made of the visit.</summary>
/// <param name="Kpi">Its code.</param>
/// <param name="Filters">Name, period and filters in words.</param>
/// <param name="LeftOutBecause">Why the row was left out; null when it was counted.</param>
/// <param name="Proof">The proof sheet as an address writes it; null when it is too long to keep.</param>
public sealed record QuestionOrigin(string Kpi, Text Filters, Text? LeftOutBecause, string? Proof);

/// <summary>
/// A question about a visit to the node that leads it, and the node's answer. A part of the visit like its stops; the names of who asked and answered are
/// those of the changes at these instants.
/// </summary>
public sealed class VisitQuestion : IKept, IVersioned
{
    /// <summary>Characters, of a question and of an answer.</summary>
    public const int Longest = 2000;

    public required Guid Id { get; init; }

    public required Guid VisitId { get; init; }

    public int Version { get; set; } = 1;

    public required string Text { get; init; }

    /// <summary>UTC.</summary>
    public required DateTime AskedAt { get; init; }

    public required Guid AskedBy { get; init; }

    /// <summary>Null when it was asked on the page of the visit.</summary>
    public string? Kpi { get; private set; }

    public string? FiltersSv { get; private set; }

    public string? FiltersEn { get; private set; }

    public string? LeftOutBecauseSv { get; private set; }

    public string? LeftOutBecauseEn { get; private set; }

    public string? Proof { get; private set; }

    public string? Answer { get; private set; }

    /// <summary>UTC; when the answer got the words it has.</summary>
    public DateTime? AnsweredAt { get; private set; }

    /// <summary>UTC.</summary>
    public DateTime? WithdrawnAt { get; private set; }

    public bool IsOpen => AnsweredAt is null && WithdrawnAt is null;

    public QuestionOrigin? Origin => Kpi is null ? null : new(
        Kpi, new Text(FiltersSv ?? "", FiltersEn ?? ""), LeftOutBecauseSv is null ? null : new Text(LeftOutBecauseSv, LeftOutBecauseEn ?? LeftOutBecauseSv), Proof);

    internal void ComeFrom(QuestionOrigin origin)
    {
        (Kpi, FiltersSv, FiltersEn) = (Cut(origin.Kpi, 10), Cut(origin.Filters.Sv, 1000), Cut(origin.Filters.En, 1000));
        (LeftOutBecauseSv, LeftOutBecauseEn) = (Cut(origin.LeftOutBecause?.Sv, 400), Cut(origin.LeftOutBecause?.En, 400));
        Proof = origin.Proof is { Length: <= 1000 } ? origin.Proof : null;
    }

    internal void GiveAnswer(string answer, DateTime at) => (Answer, AnsweredAt) = (answer, at);

    internal void Withdraw(DateTime at) => WithdrawnAt = at;

    private static string? Cut(string? text, int longest) => text?.Length > longest ? text[..longest] : text;
}
