using CsCheck;
using SmartCityDashboard.Core.Storage;
using SmartCityDashboard.Core.Visits;
using SmartCityDashboard.Tests.TestKit;
using SmartCityDashboard.Tests.TestKit.Data;

namespace SmartCityDashboard.Tests.Visits;

/// <summary>Only parts that differ are written. Whatever a visit is changed to is what is stored, and what was is kept.</summary>
public sealed class VisitPartsLawTests
{
    private static readonly Gen<VisitDetails> Details =
        from lead in Gen.OneOf("vast", "syd")
        from countries in Gen.OneOf<string[]>([], ["SE"], ["JP"], ["JP", "KR"])
        from themes in Gen.OneOf<string[]>([], ["mobility"], ["mobility", "digitalisation"], ["digitalisation", "mobility"])
        from goals in Gen.OneOf<string[]>([], ["11"], ["11", "13"])
        from companies in Gen.OneOf<CompanyMet[]>([], [new("5560360793")], [new("5560360793", "Ericsson")])
        from notes in Gen.OneOf("", "Vill återkomma.", "Vill återkomma i höst.")
        from stops in Gen.OneOf<string[]>([], ["14"], ["14", "12"])
        select A.Visit(lead, change: visit =>
        {
            (visit.Countries, visit.Themes, visit.Goals, visit.Companies) = ([.. countries], [.. themes], [.. goals], [.. companies]);
            visit.Notes = notes;
            visit.Stops = [.. stops.Select(county => new StopDetails { Receiver = "syd", County = county, Objects = county == "12" ? ["Turning Torso"] : [] })];
        });

    [Theory, BothEngines]
    public Task What_a_visit_is_changed_to_is_what_is_stored(Engine engine) =>
        Details.Array[2, 5].SampleAsync(async versions =>
        {
            await using var db = await TestDb.CreateAsync(engine);
            var (actions, queries, lead) = (db.Get<VisitActions>(), db.Get<VisitQueries>(), A.NodeLead("vast", "syd"));
            var receipt = await actions.RegisterAsync(lead, versions[0]);
            List<(DateTime At, string Says)> past = [(db.Clock.GetUtcNow().UtcDateTime, Says(versions[0]))];
            foreach (var details in versions.Skip(1))
            {
                db.Clock.Advance(TimeSpan.FromMinutes(1));
                var opened = VisitCopy.Whole((await queries.ViewAsync(lead, receipt.Reference)).Visit);
                receipt = await actions.ChangeAsync(lead, receipt.Reference, receipt.Version, opened, details);
                var stored = VisitCopy.Whole((await queries.ViewAsync(lead, receipt.Reference)).Visit);
                Assert.Equal(Says(details), Says(stored));
                past.Add((db.Clock.GetUtcNow().UtcDateTime, Says(details)));
                Assert.Equal(receipt.Version, (await actions.ChangeAsync(lead, receipt.Reference, receipt.Version, stored, VisitCopy.Whole(stored))).Version);
            }

            foreach (var (at, says) in past) Assert.Equal(says, Says((await queries.ViewAsync(lead, receipt.Reference, at)).Visit));
            Assert.Empty(await db.Get<VisitCheck>().FindAsync());
            Assert.Empty(await db.Get<HistoryCheck>().FindAsync());
        }, iter: 6, threads: 1);

    private static string Says(VisitDetails visit) => string.Join(" | ",
        visit.LeadReceiver, string.Join(',', visit.Countries), string.Join(',', visit.Themes), string.Join(',', visit.Goals),
        string.Join(',', visit.Companies.Select(company => company.Number)), visit.Notes ?? "",
        string.Join(',', visit.Stops.Select(stop => $"{stop.Receiver} {stop.County} {string.Join('+', stop.Objects)}")));
}
