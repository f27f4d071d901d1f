using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SmartCityDashboard.Core.Activities;
using SmartCityDashboard.Core.Visits;

namespace SmartCityDashboard.Core.Imports;

internal sealed class ImportMapping : IEntityTypeConfiguration<ImportBatch>, IEntityTypeConfiguration<ImportedVisitRow>, IEntityTypeConfiguration<ImportedActivityRow>, IEntityTypeConfiguration<RememberedColumn>
{
    public void Configure(EntityTypeBuilder<ImportBatch> batch)
    {
        batch.ToTable("ImportBatches");
        batch.Property(row => row.Kind).HasMaxLength(20);
        batch.Property(row => row.List).HasMaxLength(ImportList.NameLength);
        batch.Property(row => row.ListKey).HasMaxLength(ImportList.NameLength);
        batch.Property(row => row.FileHash).HasMaxLength(64);
        batch.Property(row => row.By).HasMaxLength(200);
        batch.Property(row => row.Receivers).HasMaxLength(200);
        batch.Property(row => row.UndoneBy).HasMaxLength(200);
        batch.HasIndex(row => row.At);
        batch.HasIndex(row => row.FileHash);
    }

    public void Configure(EntityTypeBuilder<ImportedVisitRow> imported)
    {
        imported.ToTable("ImportedRows");
        imported.Property(row => row.RecordId).HasColumnName("VisitId");
        imported.HasOne<Visit>().WithMany().HasForeignKey(row => row.RecordId).OnDelete(DeleteBehavior.Restrict);
        Row(imported);
    }

    public void Configure(EntityTypeBuilder<ImportedActivityRow> imported)
    {
        imported.ToTable("ImportedActivityRows");
        imported.Property(row => row.RecordId).HasColumnName("ActivityId");
        imported.HasOne<Activity>().WithMany().HasForeignKey(row => row.RecordId).OnDelete(DeleteBehavior.Restrict);
        Row(imported);
    }

    public void Configure(EntityTypeBuilder<RememberedColumn> remembered)
    {
        remembered.ToTable("RememberedColumns");
        remembered.HasKey(row => new { row.Kind, row.Owner, row.Heading });
        remembered.Property(row => row.Kind).HasMaxLength(20);
        remembered.Property(row => row.Owner).HasMaxLength(20);
        remembered.Property(row => row.Heading).HasMaxLength(ColumnMemory.HeadingLength);
        remembered.Property(row => row.Field).HasMaxLength(60);
    }

    private static void Row<T>(EntityTypeBuilder<T> imported) where T : ImportedRow
    {
        imported.HasKey(row => new { row.ListKey, row.RowKey });
        imported.Property(row => row.ListKey).HasMaxLength(ImportList.NameLength);
        imported.Property(row => row.RowKey).HasMaxLength(ImportList.RowIdLength);
        imported.Property(row => row.Cells).HasMaxLength(-1);
        imported.HasIndex(row => row.RecordId);
        imported.HasIndex(row => row.BatchId);
        imported.HasOne<ImportBatch>().WithMany().HasForeignKey(row => row.BatchId).OnDelete(DeleteBehavior.Restrict);
    }
}
