using System.Data.Common;

namespace SmartCityDashboard.Tests.Bench;

/// <summary>
/// The overview's numbers by hand: as few scans as they can be had in, each grouped so that every number of the page follows from its rows by adding up.
/// Visits by day and node; countries and companies also by what is counted once; parts of both years; then activities, what waits, questions and pairs that look alike.
/// </summary>
internal sealed class OverviewSql(DbConnection connection, bool isSqlite, DateOnly today)
{
    private const string Counts = """v."Status" = 'Held' AND v."Reach" = 'International'""";

    private string Year => Span(new DateOnly(today.Year, 1, 1), new DateOnly(today.Year, 12, 31));

    private string BothYears => Span(new DateOnly(today.Year - 1, 1, 1), new DateOnly(today.Year, 12, 31));

    private string Month => isSqlite ? """substr(v."StartOn", 1, 7)""" : """date_trunc('month', v."StartOn")""";

    private string BeforeCut => $"""v."StartOn" <= {Day(today.AddYears(-1))}""";

    /// <returns>Counted visits, visitors, countries and companies of the year, and pairs that look alike, to be compared with ours.</returns>
    public async Task<(long Visits, long Visitors, long Countries, long Companies, long Pairs)> AskAsync()
    {
        var days = await connection.RowsAsync($"""
            SELECT v."StartOn", v."LeadReceiver", COUNT(CASE WHEN {Counts} THEN 1 END), SUM(CASE WHEN {Counts} THEN v."Participants" END),
                COUNT(CASE WHEN {Counts} THEN v."Participants" END), COUNT(CASE WHEN {Counts} AND v."ParticipantsKind" = 'Estimated' THEN 1 END),
                COUNT(CASE WHEN {Counts} AND v."Relevance" IN ('Medium', 'High') THEN 1 END), COUNT(CASE WHEN {Counts} AND v."Relevance" <> 'NotAssessed' THEN 1 END),
                COUNT(CASE WHEN v."Status" = 'Withdrawn' THEN 1 END), COUNT(CASE WHEN v."Status" NOT IN ('Held', 'Withdrawn') THEN 1 END),
                COUNT(CASE WHEN v."Status" = 'Held' AND v."Reach" = 'CountryMissing' THEN 1 END), COUNT(CASE WHEN v."Status" = 'Held' AND v."Reach" = 'Domestic' THEN 1 END)
            FROM "Visits" AS v WHERE {BothYears} GROUP BY v."StartOn", v."LeadReceiver"
            """);
        await connection.RowsAsync($"""
            SELECT r."Receiver", COUNT(*) FROM "Visits" AS v JOIN "VisitReceivers" AS r ON r."VisitId" = v."Id" WHERE {Year} AND {Counts} GROUP BY r."Receiver"
            """);
        await connection.RowsAsync($"""
            SELECT c."County", COUNT(*), COUNT(CASE WHEN c."Estimated" THEN 1 END) FROM "Visits" AS v JOIN "VisitCounties" AS c ON c."VisitId" = v."Id" WHERE {Year} AND {Counts} GROUP BY c."County"
            """);
        var countries = await connection.RowsAsync($"""
            SELECT v."LeadReceiver", {Month}, {BeforeCut}, c."Country", COUNT(*) FROM "Visits" AS v JOIN "VisitCountries" AS c ON c."VisitId" = v."Id"
            WHERE {BothYears} AND {Counts} AND c."Country" <> 'SE' GROUP BY 4, 2, 1, 3
            """);
        var companies = await connection.RowsAsync($"""
            SELECT v."LeadReceiver", {Month}, {BeforeCut}, c."Number", COUNT(*) FROM "Visits" AS v JOIN "VisitCompanies" AS c ON c."VisitId" = v."Id"
            WHERE {BothYears} AND {Counts} GROUP BY 4, 2, 1, 3
            """);
        await connection.RowsAsync($"""SELECT COUNT(*) FROM "Visits" WHERE "Status" = 'Confirmed' AND "EndOn" < {Day(today)}""");
        await connection.RowsAsync("""SELECT COUNT(*), MIN("RequestedOn"), MIN(CASE WHEN "RequestedOn" IS NULL THEN "RegisteredAt" END) FROM "Visits" WHERE "Status" = 'Requested'""");
        await ActivitiesAsync();
        await QuestionsAsync();
        var pairs = await PairsAsync();
        await connection.RowsAsync("""SELECT EXISTS (SELECT 1 FROM "Visits")""");
        var thisYear = days.Where(row => YearOf(row[0]) == today.Year).ToList();
        return (Sum(thisYear, 2), Sum(thisYear, 3), Things(countries), Things(companies), pairs);
    }

    private async Task ActivitiesAsync()
    {
        const string Counted = """COUNT(*), SUM(COALESCE(a."Participants", 0)), COUNT(CASE WHEN a."ParticipantsKind" = 'Estimated' THEN a."Participants" END), COUNT(*) - COUNT(a."Participants")""";
        var held = $"""a."Status" = 'Held' AND a."StartOn" BETWEEN {Day(new DateOnly(today.Year, 1, 1))} AND {Day(new DateOnly(today.Year, 12, 31))}""";
        await connection.RowsAsync($"""SELECT a."Kind", a."LeadReceiver", {Counted} FROM "Activities" AS a WHERE {held} GROUP BY 1, 2""");
        await connection.RowsAsync($"""SELECT a."Kind", r."Receiver", {Counted} FROM "Activities" AS a JOIN "ActivityReceivers" AS r ON r."ActivityId" = a."Id" WHERE {held} GROUP BY 1, 2""");
        await connection.RowsAsync($"""SELECT COUNT(DISTINCT a."Series") FROM "Activities" AS a WHERE {held}""");
    }

    private async Task QuestionsAsync()
    {
        const string Open = "\"AnsweredAt\" IS NULL AND \"WithdrawnAt\" IS NULL";
        await connection.RowsAsync($"""SELECT COUNT(*), MIN("AskedAt"), COUNT(CASE WHEN "AskedBy" = @me THEN 1 END), MIN(CASE WHEN "AskedBy" = @me THEN "AskedAt" END) FROM "VisitQuestions" WHERE {Open}""", ("@me", Guid.Empty));
        await connection.RowsAsync("""SELECT COUNT(*) FROM "VisitQuestions" WHERE "AnsweredAt" >= @since AND "AskedBy" = @me""", ("@since", 0L), ("@me", Guid.Empty));
    }

    /// <summary>Each pair once, as a range of the index on delegation and day; nothing is decided on, so those that look alike are those that wait.</summary>
    private async Task<long> PairsAsync()
    {
        await connection.RowsAsync("""SELECT * FROM "PairDecisions" """);
        var later = isSqlite ? """date(a."StartOn", '3 days')""" : """a."StartOn" + 3""";
        var pairs = await connection.RowsAsync($"""
            SELECT COUNT(*) FROM "Visits" AS a JOIN "Visits" AS b ON b."DelegationKey" = a."DelegationKey" AND b."StartOn" BETWEEN a."StartOn" AND {later} AND (b."StartOn" > a."StartOn" OR b."Id" > a."Id")
            WHERE a."Status" <> 'Withdrawn' AND b."Status" <> 'Withdrawn' AND a."DelegationKey" <> '' AND b."DelegationKey" <> ''
                AND EXISTS (SELECT 1 FROM "VisitCountries" AS c JOIN "VisitCountries" AS d ON d."Country" = c."Country" WHERE c."VisitId" = a."Id" AND d."VisitId" = b."Id")
                AND NOT EXISTS (SELECT 1 FROM "ImportedRows" AS i JOIN "ImportedRows" AS j ON j."ListKey" = i."ListKey" WHERE i."VisitId" = a."Id" AND j."VisitId" = b."Id")
            """);
        return Convert.ToInt64(pairs[0][0], System.Globalization.CultureInfo.InvariantCulture);
    }

    private long Things(List<object[]> rows) => rows.Where(row => YearOf(row[1]) == today.Year).Select(row => (string)row[3]).Distinct().Count();

    private static long Sum(List<object[]> rows, int column) =>
        rows.Sum(row => row[column] is DBNull ? 0 : Convert.ToInt64(row[column], System.Globalization.CultureInfo.InvariantCulture));

    private static int YearOf(object day) => day switch
    {
        DateOnly date => date.Year,
        DateTime date => date.Year,
        _ => int.Parse(((string)day).AsSpan(0, 4), System.Globalization.CultureInfo.InvariantCulture),
    };

    private string Span(DateOnly from, DateOnly to) => $"""v."StartOn" BETWEEN {Day(from)} AND {Day(to)}""";

    private string Day(DateOnly day) => $"{(isSqlite ? "" : "DATE ")}'{day:yyyy-MM-dd}'";
}
