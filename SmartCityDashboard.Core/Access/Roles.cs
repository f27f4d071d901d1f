using SmartCityDashboard.Core.Basics;
using static SmartCityDashboard.Core.Access.Permission;

namespace SmartCityDashboard.Core.Access;

public enum Role
{
    Coordinator,
    Evaluator,
    NodeLead,
    Secretariat,
    Reader,
    Administrator,
}

/// <summary>What each role may do, as lists: everywhere, or for the receivers that the grant names.</summary>
public static class Roles
{
    private static readonly Dictionary<Role, (Permission[] Everywhere, Permission[] OwnReceivers)> Lists = new()
    {
        [Role.Coordinator] = ([SeeFigures, SeeVisits, SeeVisitNotes, SeeHistory, ImportVisits, UndoImports, AskQuestions, DecideDuplicates, SeeMembers, EditProcess, DecideReports, HearOfSilence, SeeDeliveries], []),
        [Role.Evaluator] = ([SeeFigures, SeeVisits, SeeVisitNotes, SeeHistory, AskQuestions], []),
        [Role.NodeLead] = ([SeeFigures, SeeVisits], [SeeVisitNotes, SeeHistory, EditVisits, SeeContacts, EditContacts, ImportVisits, UndoImports]),
        [Role.Secretariat] = ([SeeFigures, SeeVisits, SeeVisitNotes, RouteRequests], [SeeHistory, EditVisits, SeeContacts, ImportVisits, UndoImports]),
        [Role.Reader] = ([SeeFigures], []),
        [Role.Administrator] = ([SeeFigures, RemoveContacts, UndoImports, SeeMembers, RemoveNames, SeeDeliveries], []),
    };

    public static IReadOnlyList<Permission> Everywhere(Role role) => Lists[role].Everywhere;

    public static IReadOnlyList<Permission> OwnReceivers(Role role) => Lists[role].OwnReceivers;

    public static Text Name(Role role) => role switch
    {
        Role.Coordinator => AccessTexts.Coordinator,
        Role.Evaluator => AccessTexts.Evaluator,
        Role.NodeLead => AccessTexts.NodeLead,
        Role.Secretariat => AccessTexts.Secretariat,
        Role.Reader => AccessTexts.Reader,
        _ => AccessTexts.Administrator,
    };
}
