using System.Data.Common;
using SmartCityDashboard.Core.Visits;

namespace SmartCityDashboard.Tests.Bench;

/// <summary>Pages by hand: one keyset query for the rows, then their countries and main themes.</summary>
internal sealed class ListSql(DbConnection connection, bool isSqlite)
{
    private const int Size = VisitQueries.PageSize;

    public async Task ProofAsync(DateOnly from, DateOnly to) => await connection.RowsAsync($"""
        SELECT v."Id", v."Reference", v."StartOn", v."LeadReceiver", v."Delegation" FROM "Visits" AS v
        WHERE v."StartOn" BETWEEN {Day(from)} AND {Day(to)} AND v."Status" = 'Held' AND v."Reach" = 'International' ORDER BY v."StartOn", v."Reference" LIMIT {Size + 1}
        """);

    public async Task CountriesProofAsync(int year) => await connection.RowsAsync($"""
        SELECT v."Id", v."Reference", v."StartOn", v."LeadReceiver", v."Delegation", c."Country" FROM "Visits" AS v JOIN "VisitCountries" AS c ON c."VisitId" = v."Id"
        WHERE v."StartOn" BETWEEN {Day(new(year, 1, 1))} AND {Day(new(year, 12, 31))} AND v."Status" = 'Held' AND v."Reach" = 'International' AND c."Country" <> 'SE'
        ORDER BY v."StartOn", v."Reference", c."Country" LIMIT {Size + 1}
        """);

    public async Task ListAsync(VisitFilter filter, VisitCursor? cursor)
    {
        var column = filter.Order switch { VisitOrder.Delegation => "\"DelegationSort\"", VisitOrder.Participants => "COALESCE(\"Participants\", -1)", _ => "\"StartOn\"" };
        var descending = filter.Descending != (cursor?.Backwards == true);
        var where = "\"Status\" <> 'Withdrawn'";
        if (filter.Node is { } node) where += $" AND \"LeadReceiver\" = '{node}'";
        if (filter.From is { } from) where += $" AND \"StartOn\" BETWEEN {Day(from)} AND {Day(filter.To!.Value)}";
        if (filter.Format is { } format) where += $" AND \"Format\" = '{format}'";
        if (filter.Country is { } country) where += $" AND EXISTS (SELECT 1 FROM \"VisitCountries\" AS c WHERE c.\"VisitId\" = v.\"Id\" AND c.\"Country\" = '{country}')";
        if (cursor is not null) where += $" AND ({column}, v.\"Id\") {(descending ? "<" : ">")} ({Value(filter.Order, cursor)}, {Id(cursor.Id)})";
        var direction = descending ? "DESC" : "ASC";
        var rows = await connection.RowsAsync($"""
            SELECT v."Id", "Reference", "StartOn", "EndOn", "LeadReceiver", "Delegation", "Participants", "ParticipantsKind", "Format", "Status", "RequestedOn", "RegisteredAt", "Version"
            FROM "Visits" AS v WHERE {where} ORDER BY {column} {direction}, v."Id" {direction} LIMIT {Size + 1}
            """);
        var ids = string.Join(", ", rows.Select(row => $"'{row[0]}'"));
        await connection.RowsAsync($"""SELECT "VisitId", "Country" FROM "VisitCountries" WHERE "VisitId" IN ({ids})""");
        await connection.RowsAsync($"""SELECT "VisitId", "Theme" FROM "VisitThemes" WHERE "Primary" AND "VisitId" IN ({ids})""");
    }

    private string Value(VisitOrder order, VisitCursor cursor) => order switch
    {
        VisitOrder.Participants => cursor.Value,
        VisitOrder.Delegation => $"'{cursor.Value}'",
        _ => Day(DateOnly.Parse(cursor.Value, System.Globalization.CultureInfo.InvariantCulture)),
    };

    private string Id(Guid id) => isSqlite ? $"'{id.ToString().ToUpperInvariant()}'" : $"'{id}'::uuid";

    private string Day(DateOnly day) => $"{(isSqlite ? "" : "DATE ")}'{day:yyyy-MM-dd}'";
}
