using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace SmartCityDashboard.Tests.Architecture;

/// <summary>Data is reached through the doors of its tables only, and no page reaches it at all.</summary>
public class DoorTests
{
    private static readonly string[] Reads = [nameof(DbContext.Set), nameof(DbContext.Find), nameof(DbContext.FindAsync)];

    private static readonly string[] HiddenFromComponents = ["DbContext", "DashboardDb", nameof(HttpContext), nameof(IHttpContextAccessor)];

    [Fact]
    public void Only_tables_storage_and_history_read_the_database_themselves() => Rule.IsKept(
        from type in CompiledUses.Types()
        where !type.Name.EndsWith("Table", StringComparison.Ordinal) && Folder.Of(type.Namespace) is not { Project: "Core", Name: "Storage" or "History" }
        where ReadsPastDoors(type)
        select $"{type.FullName} goes past the door");

    [Fact]
    public void No_component_sees_the_database_or_the_request() => Rule.IsKept(
        from type in CompiledUses.Types()
        where type.IsAssignableTo(typeof(IComponent)) && type.FullName != "SmartCityDashboard.App.Shell.App"
        from seen in SeenBy(type)
        select $"{type.FullName} sees {seen}");

    [Fact]
    public void The_eyes_of_these_tests_see()
    {
        Assert.True(ReadsPastDoors(typeof(Burglar)));
        Assert.Equal(["DbContext", "HttpContext"], SeenBy(typeof(Burglar)).Order());
    }

    private static bool ReadsPastDoors(Type type) => CompiledUses.CallsOf(type).Any(call => Reads.Contains(call.Name) && call.DeclaringType!.IsAssignableTo(typeof(DbContext)));

    private static IEnumerable<string> SeenBy(Type type) => CompiledUses.Of(type).SelectMany(WithBases).Select(seen => seen.Name).Distinct().Intersect(HiddenFromComponents);

    private static IEnumerable<Type> WithBases(Type type)
    {
        for (var each = type; each is not null; each = each.BaseType)
            yield return each;
    }

    private sealed class Burglar
    {
        [CascadingParameter]
        public HttpContext? Request { get; set; }

        public static async Task<List<Core.Basics.Problem>> TakeAsync(DbContext db) => await db.Set<Core.Basics.Problem>().ToListAsync();
    }
}
