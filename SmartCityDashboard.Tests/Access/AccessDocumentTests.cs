using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Components;
using SmartCityDashboard.App.Access;
using SmartCityDashboard.Core.Access;
using SmartCityDashboard.Tests.TestKit;

namespace SmartCityDashboard.Tests.Access;

public class AccessDocumentTests
{
    private static readonly Role[] AllRoles = Enum.GetValues<Role>();

    [Fact]
    public void The_document_of_the_rights_is_current() => Snapshot.IsCurrent("docs/access.md", Document());

    private static IEnumerable<string> Document() =>
    [
        "# Who may what",
        "",
        "Written by a test from `Roles` and the pages; don't edit. Several grants of one person add up, receiver by receiver.",
        "",
        "## Permissions",
        "",
        "*all*: for every receiver. *own*: for the receivers that the grant names.",
        "",
        .. Table("permission", Enum.GetValues<Permission>().Select(permission => (permission.ToString(), (Func<Role, string>)(role => Held(role, permission))))),
        "",
        "## Pages",
        "",
        "What a page opens for. Core decides again on every call, and what a page shows is cut to what its reader may see.",
        "",
        .. Table("page", Pages().Select(page => ($"`{page.Route}`", (Func<Role, string>)(role => Opens(page.Type, role) ? "opens" : "–")))),
    ];

    private static IEnumerable<string> Table(string what, IEnumerable<(string Name, Func<Role, string> Cell)> rows) =>
    [
        $"| {what} | {string.Join(" | ", AllRoles.Select(role => Roles.Name(role).En.ToLowerInvariant()))} |",
        $"| --- |{string.Concat(AllRoles.Select(_ => " --- |"))}",
        .. rows.Select(row => $"| {row.Name} | {string.Join(" | ", AllRoles.Select(row.Cell))} |"),
    ];

    private static string Held(Role role, Permission permission) =>
        Roles.Everywhere(role).Contains(permission) ? "all" : Roles.OwnReceivers(role).Contains(permission) ? "own" : "–";

    private static IEnumerable<(string Route, Type Type)> Pages() =>
        from type in typeof(Program).Assembly.GetTypes()
        from route in type.GetCustomAttributes(typeof(RouteAttribute), false).Cast<RouteAttribute>()
        orderby route.Template
        select (route.Template, type);

    private static bool Opens(Type page, Role role) =>
        page.IsDefined(typeof(AllowAnonymousAttribute), true)
        || page.GetCustomAttributes(typeof(NeedsAttribute), true).Cast<NeedsAttribute>().All(needs => A.Of(role).May(needs.Permission));
}
