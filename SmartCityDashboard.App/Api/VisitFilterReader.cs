using SmartCityDashboard.Core.Basics;
using SmartCityDashboard.Core.Companies;
using SmartCityDashboard.Core.Kpis;
using SmartCityDashboard.Core.Programme;
using SmartCityDashboard.Core.Visits;

namespace SmartCityDashboard.App.Api;

/// <summary>The filters of visits, under the names that pages have too.</summary>
internal static class VisitFilterReader
{
    /// <exception cref="RuleBroken">When any parameter is unknown or can't be read.</exception>
    public static VisitFilter Read(Parameters given, ProgrammeLists lists)
    {
        var filter = new VisitFilter
        {
            Search = given.Text("q"),
            From = given.Day("from"),
            To = given.Day("to"),
            Node = given.Key("node", code => lists.Receiver(code)?.Code),
            TookPart = given.Key("tookPart", code => lists.Receiver(code)?.Code),
            Country = given.Key("country", code => lists.Country(code.ToUpperInvariant())?.Code),
            Theme = given.Key("theme", code => lists.Theme(code)?.Code),
            Format = given.Choice<VisitFormat>("format"),
            Channel = given.Key("channel", code => lists.Channels.FirstOrDefault(channel => channel.Code == code)?.Code),
            Company = given.Key("company", text => OrganisationNumber.TryRead(text, out var number, out var _) ? number : null),
            Status = given.Choice<VisitStatus>("status"),
            Descending = false,
        };
        if (filter.From > filter.To) given.Add("from", KpiTexts.FromAfterTo);
        given.MustBeRead();
        return filter;
    }
}
