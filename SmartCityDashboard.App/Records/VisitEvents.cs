using System.Globalization;
using SmartCityDashboard.App.Links;
using SmartCityDashboard.Core.Basics;
using SmartCityDashboard.Core.Programme;
using SmartCityDashboard.Core.Visits;

namespace SmartCityDashboard.App.Records;

/// <summary>A visit in a calendar: the same event wherever it is fetched from.</summary>
internal static class VisitEvents
{
    /// <param name="site">The address of the site, without a slash at its end.</param>
    public static CalendarEvent Of(Visit visit, ProgrammeLists lists, string site, CultureInfo language)
    {
        var countries = string.Join(", ", visit.Countries.Select(code => lists.CountryName(code).In(language)).Order(SwedishSort.Comparer));
        return new CalendarEvent(
            $"{visit.Id:N}",
            visit.Version,
            visit.StartOn,
            visit.EndOn,
            countries.Length == 0 ? visit.Delegation : $"{visit.Delegation} ({countries})",
            string.Join(", ", visit.Stops.Select(stop => stop.Receiver).Prepend(visit.LeadReceiver).Distinct().Select(code => lists.ReceiverName(code).In(language))),
            $"{VisitTexts.Reference.In(language)}: {visit.Reference}",
            site + VisitLinks.To(visit.Reference));
    }
}
