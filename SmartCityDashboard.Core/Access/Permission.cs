namespace SmartCityDashboard.Core.Access;

/// <summary>What a person may do. A permission is held everywhere or for the own receivers only; <see cref="Roles"/> says which.</summary>
public enum Permission
{
    /// <summary>Totals, KPIs and trends of the whole programme.</summary>
    SeeFigures,

    /// <summary>Visits row by row, without notes and contact persons.</summary>
    SeeVisits,

    SeeVisitNotes,

    /// <summary>Register, change, hold, withdraw and restore visits that the receiver leads, and its own stops.</summary>
    EditVisits,

    /// <summary>Assess requests, edit them and route them to a receiver.</summary>
    RouteRequests,

    /// <summary>Who changed what, when and why.</summary>
    SeeHistory,

    SeeContacts,

    EditContacts,

    RemoveContacts,

    /// <summary>Save visits through an import; gives no form editing.</summary>
    ImportVisits,

    /// <summary>Put a question about a visit to the node that leads it. Whoever may edit the visit answers.</summary>
    AskQuestions,

    /// <summary>Decide whether two visits that look alike are the same one.</summary>
    DecideDuplicates,

    /// <summary>Who the members are, their sign-ins, and their grants with who gave and ended them.</summary>
    SeeMembers,

    /// <summary>Take away what tells who a member is.</summary>
    RemoveNames,

    /// <summary>Undo a whole import: any, or for own receivers the own ones while nobody changed their visits since.</summary>
    UndoImports,

    /// <summary>Draft and adopt versions of the follow-up process.</summary>
    EditProcess,

    /// <summary>Record meetings of the business development group and what it decided on business reports.</summary>
    DecideReports,

    /// <summary>Be told every week what is late and silent in the whole programme.</summary>
    HearOfSilence,

    /// <summary>What became of the letters of reminders, and try again those that failed.</summary>
    SeeDeliveries,
}
