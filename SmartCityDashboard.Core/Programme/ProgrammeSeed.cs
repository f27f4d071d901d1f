using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;
using Microsoft.EntityFrameworkCore;
using SmartCityDashboard.Core.Access;
using SmartCityDashboard.Core.Basics;
using SmartCityDashboard.Core.Storage;

namespace SmartCityDashboard.Core.Programme;

/// <summary>
/// Puts the programme's reference lists, shipped inside Core, into an empty database. They are recorded on the programme's first day,
/// so every as-of view has nodes and countries.
/// </summary>
public static class ProgrammeSeed
{
    /// <summary>The platform's first day; sources differ, the government's own page says 8 May 2017.</summary>
    public static readonly DateOnly ProgrammeStart = new(2017, 5, 8);

    /// <summary>The six nodes and their hosts are those that were announced in January 2019.</summary>
    private static readonly DateOnly NodesSince = new(2019, 1, 1);

    public static Task RunAsync(DashboardStorage storage, CancellationToken token = default) =>
        storage.ChangeAsync(Viewer.System, "Programme lists", async db =>
        {
            if (await db.Nodes.AnyAsync(token)) return;
            await db.BeginAsync(Viewer.System, SwedishTime.StartOf(ProgrammeStart), "Programme lists", token);
            AddNodes(db);
            AddTerritories(db);
            AddThemes(db);
            AddCountries(db);
            db.AddRange(ReferenceLists.Channels);
            db.AddRange(ReferenceLists.TargetGroups);
            db.AddRange(ReferenceLists.Goals);
        }, token);

    private static void AddNodes(DashboardDb db)
    {
        var order = 0;
        foreach (var row in Rows("nodes.csv"))
        {
            var code = row["code"];
            db.Add(new Node
            {
                Code = code,
                NameSv = row["name_sv"],
                NameEn = row["name_en"],
                Kind = row["kind"] == "secretariat" ? ReceiverKind.Secretariat : ReceiverKind.Node,
                Town = row["town"],
                TownCounty = ReferenceLists.CountyOfTown[row["town"]],
                Latitude = double.Parse(row["lat"], CultureInfo.InvariantCulture),
                Longitude = double.Parse(row["lon"], CultureInfo.InvariantCulture),
                Order = ++order,
            });
            db.Add(Organisation(code, row["host_organisation_2019"], HostRole.Host));
            db.AddRange(row["partners"].Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
                .Select(partner => Organisation(code, partner, HostRole.Partner)));
        }
    }

    private static NodeOrganisation Organisation(string node, string name, HostRole role) =>
        new() { Id = Guid.CreateVersion7(), NodeCode = node, Organisation = name, Role = role, From = NodesSince };

    private static void AddTerritories(DashboardDb db)
    {
        foreach (var row in Rows("counties.csv"))
        {
            db.Add(new County { Code = row["scb_code"], NameSv = row["name_sv"], NameEn = row["name_en"] });
            db.Add(Territory(row, row["scb_code"], null));
        }

        foreach (var row in Rows("municipalities-vast-full.csv"))
        {
            db.Add(new Municipality { Code = row["scb_code"], Name = row["name"], CountyCode = row["county_scb_code"] });
            db.Add(Territory(row, row["county_scb_code"], row["scb_code"]));
        }
    }

    private static Territory Territory(Dictionary<string, string> row, string county, string? municipality) => new()
    {
        Id = Guid.CreateVersion7(),
        NodeCode = row["node"],
        CountyCode = county,
        MunicipalityCode = municipality,
        Responsibility = row["responsibility"] == "full" ? Responsibility.Full : Responsibility.ThroughPartner,
        From = NodesSince,
    };

    private static void AddThemes(DashboardDb db)
    {
        var order = 0;
        foreach (var row in Rows("themes.csv"))
        {
            db.Add(new Theme
            {
                Code = row["code"],
                NameSv = row["name_sv"],
                NameEn = row["name_en"],
                Order = ++order,
                From = DateOnly.Parse(row["valid_from"], CultureInfo.InvariantCulture),
                To = row["valid_to"].Length == 0 ? null : DateOnly.Parse(row["valid_to"], CultureInfo.InvariantCulture),
                MapsTo = row["maps_to"].Length == 0 ? null : row["maps_to"],
            });
        }
    }

    private static void AddCountries(DashboardDb db)
    {
        var rows = Rows("countries.csv").ToDictionary(row => row["alpha2"]);
        db.AddRange(rows.Values.Select(row => Country(row, row["alpha2"], row["alpha3"], row["sv"], row["en"], null)));
        db.AddRange(ReferenceLists.LocalCountries.Select(local => Country(rows[local.Parent], local.Code, null, local.Sv, local.En, local.Parent)));
    }

    private static Country Country(Dictionary<string, string> region, string code, string? alpha3, string sv, string en, string? parent) => new()
    {
        Code = code,
        Alpha3 = alpha3,
        NameSv = sv,
        NameEn = en,
        RegionCode = region["region_m49"],
        RegionSv = region["region_sv"],
        RegionEn = region["region_en"],
        ParentCode = parent,
    };

    private static IEnumerable<Dictionary<string, string>> Rows(string file)
    {
        using var stream = typeof(ProgrammeSeed).Assembly.GetManifestResourceStream(file) ?? throw new InvalidOperationException($"{file} is not embedded.");
        using var csv = new CsvReader(new StreamReader(stream), new CsvConfiguration(CultureInfo.InvariantCulture));
        csv.Read();
        csv.ReadHeader();
        while (csv.Read())
        {
            yield return csv.HeaderRecord!.ToDictionary(heading => heading, heading => csv.GetField(heading)!.Trim());
        }
    }
}
