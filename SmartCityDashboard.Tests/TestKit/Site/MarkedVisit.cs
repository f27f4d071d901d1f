using SmartCityDashboard.Core.Visits;

namespace SmartCityDashboard.Tests.TestKit.Site;

/// <summary>Visits that are known again by a number and have something in every table of a visit; registered as First, then changed to Second.</summary>
internal static class MarkedVisit
{
    public static string Delegation(int mark) => $"Delegation {mark}";

    public static VisitDetails First(int mark) => A.Visit(change: visit =>
    {
        (visit.Delegation, visit.Title, visit.Notes, visit.Participants) = (Delegation(mark), $"Första {mark}", $"Anteckning {mark}", 1 + (mark % 400));
        (visit.Countries, visit.Themes, visit.Goals) = (["NO", "JP"], ["mobility", "digitalisation"], ["7", "11"]);
        visit.Companies = [new("5599901013"), new("5599945150", "Exempelbolaget AB")];
        visit.Stops = [new() { Receiver = "mitt", Town = "Gävle", County = "21", Objects = ["Hammarby Sjöstadsverk"] }];
    });

    public static VisitDetails Second(int mark)
    {
        var visit = First(mark);
        (visit.Title, visit.Notes, visit.Participants) = ($"Andra {mark}", $"Ny anteckning {mark}", 2 + (mark % 400));
        (visit.Countries, visit.Themes, visit.Goals, visit.Companies) = (["NO", "DK"], ["mobility"], ["11"], [new("5599901013")]);
        (visit.Stops[0].Town, visit.Stops[0].Objects) = ("Sandviken", ["Göransson Arena"]);
        return visit;
    }

    /// <summary>All that a visit holds, in one line: two visits are the same when these are.</summary>
    public static string Written(VisitDetails visit) => string.Join(" | ",
    [
        visit.Delegation, visit.Title, visit.Notes, $"{visit.Participants}", $"{visit.Status} {visit.StartOn:O}", .. visit.Countries.Order(), .. visit.Themes, .. visit.Goals.Order(),
        .. visit.Companies.Select(company => company.Number).Order(), .. visit.Stops.Select(stop => $"{stop.Receiver} {stop.Town} {string.Join(", ", stop.Objects)}"),
    ]);
}
