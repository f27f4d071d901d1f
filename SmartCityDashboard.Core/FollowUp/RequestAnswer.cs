using SmartCityDashboard.Core.Basics;
using SmartCityDashboard.Core.Storage;

namespace SmartCityDashboard.Core.FollowUp;

/// <summary>When a request for a visit was received and when it was answered: given to a receiver, or declined. Written along with the visit.</summary>
public sealed class RequestAnswer : IKept, IDue
{
    /// <summary>K17 of the KPIs: answered within so many working days.</summary>
    public const int Limit = 5;

    public required Guid VisitId { get; init; }

    /// <summary>As the visit states it, else the Swedish day on which it was registered.</summary>
    public DateOnly RequestedOn { get; private set; }

    public DateOnly DueOn { get; private set; }

    public int? OpenDay { get; private set; }

    /// <summary>The Swedish day; null while it is open, and where nobody saw the answer being given.</summary>
    public DateOnly? AnsweredOn { get; private set; }

    public bool IsOpen => OpenDay is not null;

    public void Receive(DateOnly on)
    {
        (RequestedOn, DueOn) = (on, WorkingDays.Add(on, Limit));
        if (IsOpen) Open();
    }

    public void Open() => (OpenDay, AnsweredOn) = (DueOn.DayNumber, null);

    /// <param name="on">Null where it was not answered but came to nothing.</param>
    public void Close(DateOnly? on) => (OpenDay, AnsweredOn) = (null, on);
}
