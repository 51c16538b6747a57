import { resultOf } from "@leadback/client";
import { Select } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useHouse } from "../session/session-provider.tsx";

interface PartnerSelectProps {
  label: string;
  placeholder?: string;
  value: string | null;
  error: string;
  required?: boolean;
  onChange(partnerId: string | null): void;
}

/** One of the programme's partners, found by the beginning of its name. */
export function PartnerSelect({
  label,
  placeholder = "",
  value,
  error,
  required,
  onChange,
}: PartnerSelectProps) {
  const { api } = useHouse();
  const [typed, setTyped] = useState("");
  const { data } = useQuery({
    queryKey: ["partners", "names", typed],
    queryFn: async ({ signal }) =>
      resultOf(
        await api.GET("/v1/partners", {
          params: { query: { limit: 50, ...(typed.trim() === "" ? {} : { q: typed.trim() }) } },
          signal,
        }),
      ).data,
    placeholderData: (previous) => previous,
  });
  return (
    <Select
      label={label}
      placeholder={placeholder}
      searchable
      clearable
      required={required ?? false}
      value={value}
      onChange={onChange}
      onSearchChange={(text) => setTyped(data?.some(({ name }) => name === text) === true ? "" : text)}
      data={(data ?? []).map(({ id, name }) => ({ value: id, label: name }))}
      error={error}
    />
  );
}
