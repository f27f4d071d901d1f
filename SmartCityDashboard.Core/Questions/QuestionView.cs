using SmartCityDashboard.Core.Visits;

namespace SmartCityDashboard.Core.Questions;

/// <summary>One question as the viewer may see it.</summary>
public sealed record QuestionView
{
    public required Guid Id { get; init; }

    public required int Version { get; init; }

    public required string Text { get; init; }

    /// <summary>UTC.</summary>
    public required DateTime AskedAt { get; init; }

    public required string AskedBy { get; init; }

    /// <summary>The viewer asked it.</summary>
    public required bool IsOwn { get; init; }

    /// <summary>Null when it was asked on the page of the visit.</summary>
    public QuestionOrigin? Origin { get; init; }

    public string? Answer { get; init; }

    /// <summary>UTC.</summary>
    public DateTime? AnsweredAt { get; init; }

    public string? AnsweredBy { get; init; }

    /// <summary>UTC.</summary>
    public DateTime? WithdrawnAt { get; init; }

    public bool IsOpen => AnsweredAt is null && WithdrawnAt is null;
}

/// <summary>The questions about one visit, oldest first, and what the viewer may do. In the past nothing may be done.</summary>
public sealed record QuestionThread(string Lead, IReadOnlyList<QuestionView> Questions, bool MayAsk, bool MayAnswer);

/// <summary>A question that waits for its answer, with the visit that it is about.</summary>
/// <param name="AskedAt">UTC.</param>
/// <param name="IsOwn">The viewer asked it.</param>
public sealed record OpenQuestion(Guid Id, string Reference, string Delegation, string Lead, string Text, DateTime AskedAt, string AskedBy, bool IsOwn);

/// <summary>What the viewer is told of questions.</summary>
/// <param name="ToAnswer">Open questions that the viewer may answer.</param>
/// <param name="OldestToAnswer">UTC.</param>
/// <param name="OwnOpen">Own questions that wait.</param>
/// <param name="OldestOwn">UTC.</param>
/// <param name="OwnAnswered">Own questions answered in the last seven days.</param>
public sealed record QuestionNews(int ToAnswer, DateTime? OldestToAnswer, int OwnOpen, DateTime? OldestOwn, int OwnAnswered);

/// <summary>How many questions a visit has that were not taken back, and how many of them wait.</summary>
public sealed record QuestionMark(int All, int Open);
