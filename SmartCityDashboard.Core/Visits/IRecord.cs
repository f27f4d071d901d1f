using SmartCityDashboard.Core.Storage;

namespace SmartCityDashboard.Core.Visits;

/// <summary>What is filled in of a visit and of an activity alike: their lists are read, written, imported and undone the same way.</summary>
public interface IRecordDetails
{
    DateOnly StartOn { get; set; }

    DateOnly EndOn { get; set; }

    string LeadReceiver { get; set; }

    int? Participants { get; set; }

    ParticipantsKind ParticipantsKind { get; set; }

    List<string> Countries { get; set; }

    List<CompanyMet> Companies { get; set; }

    string? Notes { get; set; }
}

/// <summary>A registered visit or activity.</summary>
public interface IRecord : IRecordDetails, IVersioned
{
    Guid Id { get; }

    string Reference { get; }

    /// <summary>UTC.</summary>
    DateTime RegisteredAt { get; }

    /// <summary>What people call it: a visit's delegation, an activity's title.</summary>
    string Name { get; }

    bool IsWithdrawn { get; }

    void Withdraw(string because);

    void Restore();
}

/// <summary>Records with every version of theirs and of their parts, so that any of their instants can be put together in memory.</summary>
internal interface IRecordPast
{
    /// <summary>The record as it was at an instant, with all its parts; null before it was registered.</summary>
    IRecord? At(Guid id, DateTime instant);

    /// <summary>The record as its version of that number was; null when there is none.</summary>
    IRecord? AtVersion(Guid id, int version);

    /// <summary>UTC; when the newest version was recorded.</summary>
    DateTime ChangedAt(Guid id);
}
