using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace SmartCityDashboard.Core.Storage;

internal sealed class ChangeMapping : IEntityTypeConfiguration<Change>
{
    public void Configure(EntityTypeBuilder<Change> change)
    {
        change.ToTable("Changes");
        change.HasKey(row => row.At);
        change.Property(row => row.At).ValueGeneratedNever();
        change.Property(row => row.By).HasMaxLength(200);
        change.Property(row => row.Why).HasMaxLength(1000);
        change.HasIndex(row => new { row.MemberId, row.At });
    }
}

internal sealed class StorageClockMapping : IEntityTypeConfiguration<StorageClock>
{
    public void Configure(EntityTypeBuilder<StorageClock> clock)
    {
        clock.ToTable("StorageClock");
        clock.Property(row => row.Id).ValueGeneratedNever();
        clock.HasData(new StorageClock { Id = 1, Last = new DateTime(2017, 5, 8, 0, 0, 0, DateTimeKind.Utc), Changes = 0 });
    }
}
