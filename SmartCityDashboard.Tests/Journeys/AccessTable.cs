using System.Reflection;
using Microsoft.AspNetCore.Components;

namespace SmartCityDashboard.Tests.Journeys;

/// <summary>
/// Every page × everybody: what PRODUCT.md's table “Who may what” comes to at the address. The visit in these addresses is led by Väst and has a stop at Mitt; the activity is led by Väst.
/// opens: the page is there. refused: it is there and says that this person may not do that here. denied: sent to the page that says so.
/// sign-in: sent there. A number: that status. A new page gets its line here, or the tests fail.
/// </summary>
internal static class AccessTable
{
    private const string Written = """
        route                                  coordinator evaluator nodelead-vast nodelead-mitt secretariat reader  administrator nobody
        /                                      opens       opens     opens         opens         opens       opens   opens         sign-in
        /about                                 opens       opens     opens         opens         opens       opens   opens         opens
        /access-denied                         403         403       403           403           403         403     403           403
        /accessibility                         opens       opens     opens         opens         opens       opens   opens         opens
        /activities                            opens       opens     opens         opens         opens       denied  denied        sign-in
        /activities/download                   opens       opens     opens         opens         opens       denied  denied        sign-in
        /activities/new                        refused     refused   opens         opens         opens       denied  denied        sign-in
        /activities/{Reference}                opens       opens     opens         opens         opens       denied  denied        sign-in
        /activities/{Reference}/edit           refused     refused   opens         refused       refused     denied  denied        sign-in
        /admin/process                         opens       opens     opens         opens         opens       denied  denied        sign-in
        /admin/process/draft                   opens       refused   refused       refused       refused     denied  denied        sign-in
        /companies                             opens       opens     opens         opens         opens       denied  denied        sign-in
        /companies/{number}                    opens       opens     opens         opens         opens       denied  denied        sign-in
        /duplicates                            opens       opens     opens         opens         opens       denied  denied        sign-in
        /error                                 opens       opens     opens         opens         opens       opens   opens         opens
        /follow-up                             opens       opens     opens         opens         opens       denied  denied        sign-in
        /follow-up/download                    opens       opens     opens         opens         opens       denied  denied        sign-in
        /history                               opens       opens     opens         opens         opens       denied  denied        sign-in
        /imports                               opens       denied    opens         opens         opens       denied  opens         sign-in
        /imports/template                      opens       denied    opens         opens         opens       denied  denied        sign-in
        /imports/{Id:guid}/undo                opens       denied    opens         refused       refused     denied  opens         sign-in
        /kpis                                  opens       opens     opens         opens         opens       opens   opens         sign-in
        /kpis/{code}                           opens       opens     opens         opens         opens       opens   opens         sign-in
        /meeting                               opens       opens     opens         opens         opens       denied  denied        sign-in
        /members                               opens       denied    denied        denied        denied      denied  opens         sign-in
        /nodes                                 opens       opens     opens         opens         opens       opens   opens         sign-in
        /nodes/{code}                          opens       opens     opens         opens         opens       opens   opens         sign-in
        /not-found                             opens       opens     opens         opens         opens       opens   opens         opens
        /opportunities                         opens       opens     opens         opens         opens       denied  denied        sign-in
        /opportunities/download                opens       opens     opens         opens         opens       denied  denied        sign-in
        /opportunities/new                     refused     refused   opens         opens         opens       denied  denied        sign-in
        /opportunities/{Reference}             opens       opens     opens         opens         opens       denied  denied        sign-in
        /opportunities/{Reference}/edit        refused     refused   opens         refused       refused     denied  denied        sign-in
        /sign-in                               opens       opens     opens         opens         opens       opens   opens         opens
        /sign-in/failed                        opens       opens     opens         opens         opens       opens   opens         opens
        /signed-out                            opens       opens     opens         opens         opens       opens   opens         opens
        /visits                                opens       opens     opens         opens         opens       denied  denied        sign-in
        /visits/coming.ics                     opens       opens     opens         opens         opens       denied  denied        sign-in
        /visits/download                       opens       opens     opens         opens         opens       denied  denied        sign-in
        /visits/new                            refused     refused   opens         opens         opens       denied  denied        sign-in
        /visits/{Reference}                    opens       opens     opens         opens         opens       denied  denied        sign-in
        /visits/{Reference}/edit               refused     refused   opens         refused       refused     denied  denied        sign-in
        /visits/{Reference}/stops/{Id:guid}    refused     refused   refused       opens         refused     denied  denied        sign-in
        """;

    private static readonly string[][] Lines = [.. Written.Split('\n').Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries))];

    /// <summary>The pages of the site, as they are in the code.</summary>
    public static IReadOnlyList<string> Pages { get; } =
    [
        .. from type in typeof(Program).Assembly.GetTypes()
           from route in type.GetCustomAttributes<RouteAttribute>()
           orderby route.Template
           select route.Template,
    ];

    /// <summary>Personas in the table's order; the last is nobody.</summary>
    public static IReadOnlyList<string> People { get; } = Lines[0][1..];

    public static IReadOnlyDictionary<string, string[]> Answers { get; } = Lines.Skip(1).ToDictionary(line => line[0], line => line[1..]);

    /// <summary>Somebody for whom the page opens, Väst's node lead if possible: the one who has most to do with the visits of the world.</summary>
    public static string WhoOpens(string route)
    {
        Assert.True(Answers.ContainsKey(route), $"Give {route} a line in AccessTable.");
        var openTo = People.Zip(Answers[route]).Where(one => one.Second is "opens" or "403").Select(one => one.First).ToList();
        return openTo.Contains("nodelead-vast") ? "nodelead-vast" : openTo[0];
    }
}
