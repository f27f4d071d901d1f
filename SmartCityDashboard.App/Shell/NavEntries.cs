using MudBlazor;
using SmartCityDashboard.Core.Access;

namespace SmartCityDashboard.App.Shell;

/// <summary>The menu, in order. A new page adds its line here.</summary>
public static class NavEntries
{
    public static IReadOnlyList<NavGroup> All { get; } =
    [
        new(null,
        [
            new(ShellTexts.Overview, "/", Icons.Material.Outlined.Dashboard, Permission.SeeFigures),
            new(ShellTexts.Nodes, "/nodes", Icons.Material.Outlined.Hub, Permission.SeeFigures),
        ]),
        new(ShellTexts.RegisterGroup,
        [
            new(ShellTexts.Visits, "/visits", Icons.Material.Outlined.Groups, Permission.SeeVisits),
            new(ShellTexts.Activities, "/activities", Icons.Material.Outlined.Campaign, Permission.SeeVisits),
            new(ShellTexts.FollowUp, "/follow-up", Icons.Material.Outlined.TaskAlt, Permission.SeeVisits),
            new(ShellTexts.Opportunities, "/opportunities", Icons.Material.Outlined.Handshake, Permission.SeeVisits),
            new(ShellTexts.Companies, "/companies", Icons.Material.Outlined.Business, Permission.SeeVisits),
            new(ShellTexts.Duplicates, "/duplicates", Icons.Material.Outlined.FileCopy, Permission.SeeVisits),
        ]),
        new(ShellTexts.EvaluationGroup,
        [
            new(ShellTexts.Meeting, "/meeting", Icons.Material.Outlined.Gavel, Permission.DecideReports),
            new(ShellTexts.Kpis, "/kpis", Icons.Material.Outlined.Insights, Permission.SeeFigures),
            new(ShellTexts.History, "/history", Icons.Material.Outlined.ManageHistory, Permission.SeeHistory),
        ]),
        new(ShellTexts.AdministrationGroup,
        [
            new(ShellTexts.Process, "/admin/process", Icons.Material.Outlined.AccountTree, Permission.EditProcess),
            new(ShellTexts.Imports, "/imports", Icons.Material.Outlined.UploadFile, Permission.UndoImports),
            new(ShellTexts.Members, "/members", Icons.Material.Outlined.ManageAccounts, Permission.SeeMembers),
        ]),
    ];

    public static IReadOnlyList<NavEntry> Foot { get; } =
    [
        new(ShellTexts.About, "/about", Icons.Material.Outlined.Info),
        new(ShellTexts.Accessibility, "/accessibility", Icons.Material.Outlined.AccessibilityNew),
    ];
}
