using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace SmartCityDashboard.Core.Programme;

internal sealed class NodeMapping : IEntityTypeConfiguration<Node>, IEntityTypeConfiguration<NodeOrganisation>
{
    public void Configure(EntityTypeBuilder<Node> node)
    {
        node.ToTable("Nodes");
        node.HasKey(row => row.Code);
        node.Property(row => row.Code).HasMaxLength(20);
    }

    public void Configure(EntityTypeBuilder<NodeOrganisation> organisation)
    {
        organisation.ToTable("NodeOrganisations");
        organisation.Property(row => row.NodeCode).HasMaxLength(20);
        organisation.HasIndex(row => row.NodeCode);
    }
}

internal sealed class TerritoryMapping : IEntityTypeConfiguration<County>, IEntityTypeConfiguration<Municipality>, IEntityTypeConfiguration<Territory>
{
    public void Configure(EntityTypeBuilder<County> county)
    {
        county.ToTable("Counties");
        county.HasKey(row => row.Code);
        county.Property(row => row.Code).HasMaxLength(2);
    }

    public void Configure(EntityTypeBuilder<Municipality> municipality)
    {
        municipality.ToTable("Municipalities");
        municipality.HasKey(row => row.Code);
        municipality.Property(row => row.Code).HasMaxLength(4);
        municipality.Property(row => row.CountyCode).HasMaxLength(2);
    }

    public void Configure(EntityTypeBuilder<Territory> territory)
    {
        territory.ToTable("Territories");
        territory.Property(row => row.NodeCode).HasMaxLength(20);
        territory.Property(row => row.CountyCode).HasMaxLength(2);
        territory.Property(row => row.MunicipalityCode).HasMaxLength(4);
        territory.HasIndex(row => row.NodeCode);
    }
}

internal sealed class CodeListMapping : IEntityTypeConfiguration<Theme>, IEntityTypeConfiguration<Channel>, IEntityTypeConfiguration<TargetGroup>,
    IEntityTypeConfiguration<GlobalGoal>, IEntityTypeConfiguration<Country>, IEntityTypeConfiguration<VisitObject>
{
    public void Configure(EntityTypeBuilder<Theme> theme)
    {
        Item(theme, "Themes");
        theme.Property(row => row.MapsTo).HasMaxLength(40);
    }

    public void Configure(EntityTypeBuilder<Channel> channel) => Item(channel, "Channels");

    public void Configure(EntityTypeBuilder<TargetGroup> group) => Item(group, "TargetGroups");

    public void Configure(EntityTypeBuilder<GlobalGoal> goal) => Item(goal, "GlobalGoals");

    public void Configure(EntityTypeBuilder<Country> country)
    {
        country.ToTable("Countries");
        country.HasKey(row => row.Code);
        country.Property(row => row.Code).HasMaxLength(10);
        country.Property(row => row.Alpha3).HasMaxLength(3);
        country.Property(row => row.RegionCode).HasMaxLength(3);
        country.Property(row => row.ParentCode).HasMaxLength(10);
    }

    public void Configure(EntityTypeBuilder<VisitObject> place)
    {
        place.ToTable("VisitObjects");
        place.Property(row => row.NodeCode).HasMaxLength(20);
        place.HasIndex(row => new { row.NodeCode, row.Name }).IsUnique();
    }

    private static void Item<T>(EntityTypeBuilder<T> item, string table) where T : CodeItem
    {
        item.ToTable(table);
        item.HasKey(row => row.Code);
        item.Property(row => row.Code).HasMaxLength(40);
    }
}
